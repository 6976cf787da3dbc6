import { DebtForm } from './DebtForm.tsx';
import { DepreciationForm } from './DepreciationForm.tsx';
import { GuidanceForm } from './GuidanceForm.tsx';
import { PayoutForm } from './PayoutForm.tsx';
import { SharesForm } from './SharesForm.tsx';

/** Every decision about capital. */
export function CapitalTab() {
  return (
    <div className="hs-finance-tab hs-finance-forms">
      <DebtForm />
      <SharesForm />
      <PayoutForm />
      <GuidanceForm />
      <DepreciationForm />
    </div>
  );
}
