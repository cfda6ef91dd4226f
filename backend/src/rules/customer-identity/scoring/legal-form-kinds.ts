type Kind = 'stock' | 'limited' | 'partnership';

const byKind: Readonly<Record<Kind, string>> = {
  stock:
    'ag aktiengesellschaft sa spa plc nv asa oyj se jsc ojsc pjsc cjsc ao oao pao zao nyrt zrt joint_stock_company open_joint_stock_company public_joint_stock_company public_limited_company societe_anonyme sociedad_anonima societa_per_azioni naamloze_vennootschap aktiebolag_publ',
  limited:
    'gmbh ggmbh mbh ug sarl sarls bv bvba srl srls llc ooo sro kft doo ood eood sprl lda sp_z_oo spzoo limited_liability_company gesellschaft_mit_beschrankter_haftung besloten_vennootschap societe_a_responsabilite_limitee',
  partnership: 'lp llp kg ohg og gbr vof snc scs limited_partnership limited_liability_partnership',
};

const kinds: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(byKind) as [Kind, string][]).flatMap(([kind, forms]) =>
    forms.split(/\s+/u).map((form) => [form.replaceAll('_', ' '), kind] as const),
  ),
);

/**
 * Whether the legal forms of two names are of different kinds, as AG and GmbH: two companies of one
 * group. Forms that say little where names are copied by hand (Ltd, Inc., Co.) contradict none.
 */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  const [kindA, kindB] = [a, b].map((forms) => forms.map((form) => kinds.get(form)).find(Boolean));
  return kindA !== undefined && kindB !== undefined && kindA !== kindB;
}
