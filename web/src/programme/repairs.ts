import type { HomeProgramme } from './ProgrammePage';
import type { Decision } from './stand';

/** What no longer holds in running groups, a sentence for each rule; or that a group can be filled up. */
export function repairsOf({ id, ruleBreaches, repairs }: HomeProgramme): Decision[] {
  const actions: Decision['actions'] = [{ label: 'groupRepair.decisions.action', to: `/programme/${id}/repair` }];
  const rules = Map.groupBy(ruleBreaches, ({ rule }) => rule);
  if (!rules.size && repairs.some(({ state }) => state === 'OPEN'))
    return [{ key: 'repair', text: 'groupRepair.decisions.proposed', tone: 'ask', actions }];
  return [...rules].map(([rule, breaches], at) => {
    const names = [...new Set(breaches.flatMap(({ group }) => group?.name ?? []))];
    const groups = names.sort((a, b) => a.localeCompare(b, undefined, { numeric: true })).join(', ');
    // one way to the page is enough: everything is mended there together
    const last = at === rules.size - 1;
    return {
      key: rule,
      text: `groupRepair.decisions.${rule}`,
      params: { groups, count: breaches.length },
      tone: 'ask',
      actions: last ? actions : [],
    };
  });
}
