import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Swatch } from '../../kit/company/Swatch.tsx';

interface CompanyChoiceProps {
  /** Companies of which the figure is known, largest first. */
  readonly companies: readonly string[];
  readonly shown: ReadonlySet<string>;
  readonly onChange: (shown: ReadonlySet<string>) => void;
}

const LEADERS = 5;

/** Which companies are drawn: each on or off, or a usual choice. */
export function CompanyChoice({ companies, shown, onChange }: CompanyChoiceProps) {
  const { t } = useT();
  const { seat } = useCampaign().snapshot;
  const names = useNames();
  return (
    <div className="hs-history-companies">
      <ToggleButtonGroup
        aria-label={t('history:companies')}
        className="hs-presets"
        selectionMode="multiple"
        selectedKeys={companies.filter((id) => shown.has(id))}
        onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
      >
        {companies.map((id) => (
          <ToggleButton key={id} id={id} className="hs-preset hs-history-company">
            <Swatch position={names.position(id)} />
            {names.company(id)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="hs-history-usual">
        <Button size="s" variant="quiet" onPress={() => onChange(new Set(companies))}>
          {t('history:all')}
        </Button>
        <Button size="s" variant="quiet" onPress={() => onChange(new Set(companies.slice(0, LEADERS)))}>
          {t('history:leaders')}
        </Button>
        <Button size="s" variant="quiet" onPress={() => onChange(new Set([seat]))}>
          {t('history:own')}
        </Button>
      </div>
    </div>
  );
}
