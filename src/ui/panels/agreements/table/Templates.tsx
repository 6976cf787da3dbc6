import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import type { TableWorld } from '../terms/sides.model.ts';
import { acrossFrom } from '../terms/sides.model.ts';
import { type Template, templatesFor } from '../terms/templates.model.ts';
import { ClauseIcon } from '../words/ClauseIcon.tsx';
import { clauseText } from '../words/clauseText.ts';
import { useDealWords } from '../words/useDealWords.ts';

interface TemplatesProps {
  readonly world: TableWorld;
  readonly onTake: (template: Template) => void;
}

/** Deals that make sense between the two, ready to be changed: the paper need not begin white. */
export function Templates({ world, onTake }: TemplatesProps) {
  const { t } = useT();
  const templates = templatesFor(world);
  if (templates.length === 0) return null;
  return (
    <section className="ag-templates" aria-label={t('deals:templates.title')}>
      <h3 className="ag-subhead">{t('deals:templates.title')}</h3>
      <ul className="ag-template-list">
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} world={world} onTake={() => onTake(template)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TemplateCardProps {
  readonly template: Template;
  readonly world: TableWorld;
  readonly onTake: () => void;
}

function TemplateCard({ template, world, onTake }: TemplateCardProps) {
  const { t } = useT();
  const names = useNames();
  const words = useDealWords();
  const giver = names.company(template.giver);
  const taker = names.company(acrossFrom(world.sides, template.giver));
  return (
    <button type="button" className="ag-template" onClick={onTake}>
      <span className="ag-template-name">{t(`deals:templates.${template.id}.name`)}</span>
      <span className="ag-template-text">{t(`deals:templates.${template.id}.text`, { giver, taker })}</span>
      <span className="ag-template-clauses">
        {template.terms.clauses.map((clause, place) => (
          // Clauses have no ids: kind and place are what they are on the paper.
          <span key={`${clause.kind}-${String(place)}`} className="ag-template-clause">
            <ClauseIcon kind={clause.kind} />
            <span>{clauseText(clause, world.sides, words)}</span>
          </span>
        ))}
      </span>
    </button>
  );
}
