import { useCampaign } from '../../game/useCampaign.ts';
import { CovenantMeters } from './CovenantMeters.tsx';
import { DebtForm } from './DebtForm.tsx';
import { DepreciationForm } from './DepreciationForm.tsx';
import { GuidanceForm } from './GuidanceForm.tsx';
import { ListingForm } from './ListingForm.tsx';
import { PayoutForm } from './PayoutForm.tsx';
import { RoundForm } from './RoundForm.tsx';
import { SharesForm } from './SharesForm.tsx';

/** Every decision about capital: a private company raises rounds and may list, a listed one places shares and pays out. */
export function CapitalTab() {
  const { listed } = useCampaign().view.own;
  return (
    <div className="hs-finance-tab hs-finance-forms">
      <DebtForm />
      <CovenantMeters />
      {listed ? <SharesForm /> : <RoundForm />}
      {listed ? <PayoutForm /> : <ListingForm />}
      <GuidanceForm />
      <DepreciationForm />
    </div>
  );
}
