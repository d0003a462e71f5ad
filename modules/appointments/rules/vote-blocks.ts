import { conditionBlocks } from './blocks.ts'
import { type Block, type DossierFacts, isOpen, type MatterFacts } from './dossier-facts.ts'
import { type LawfulOrder, lawfulOrder } from './lawful-order.ts'

/** What keeps these matters from being voted on now, together if there are several; empty: nothing does. */
export function voteBlocks(facts: DossierFacts, matterIds: readonly string[]): readonly Block[] {
  const { dossier, matters, rule, ballots } = facts
  if (dossier.kind === 'rule') {
    if (matterIds.length > 0) return [ofDossier('appointments.block.rule-has-no-matters')]
    return ballots.some(({ passed }) => passed) ? [ofDossier('appointments.block.rule-passed-already')] : []
  }
  if (matterIds.length === 0) return [ofDossier('appointments.block.nothing-to-vote')]
  if (matterIds.length > 1 && !rule.combinedAllowed)
    return [{ ...ofDossier('appointments.block.person-by-person'), go: TO_RULES }]
  const order = voteOrder(facts)
  return matterIds.flatMap((id) => {
    const matter = matters.find(({ matterId }) => matterId === id)
    if (matter === undefined) return [ofDossier('appointments.block.matter-unknown')]
    return [...ready(facts, matter), ...inTurn(facts, matter, matterIds, order)]
  })
}

/** The lawful order of what is or was put to the vote. Who was held back or withdrawn stands in no order. */
export function voteOrder({ matters, rule }: Pick<DossierFacts, 'matters' | 'rule'>): LawfulOrder {
  return lawfulOrder(
    matters.filter(({ state }) => state !== 'held_back' && state !== 'withdrawn'),
    rule,
  )
}

const TO_RULES: Block['go'] = { to: 'order-rules', id: null }
const ofDossier = (key: string): Block => ({ key, params: {}, go: { to: 'dossier', id: null } })
const ofMatter = ({ matterId, personName }: MatterFacts, key: string, params: Block['params'] = {}): Block => ({
  key,
  params: { name: personName, ...params },
  go: { to: 'matter', id: matterId },
})

/** Is the matter itself ready: qualified, nothing open against the candidate, the statement made where it is asked for? */
function ready({ matters, rule }: DossierFacts, matter: MatterFacts): Block[] {
  if (matter.type === 'cease') return [ofMatter(matter, 'appointments.block.noted-not-voted')]
  if (matter.state === 'proposed') return [ofMatter(matter, 'appointments.block.not-qualified')]
  if (!isOpen(matter)) return [ofMatter(matter, `appointments.block.is-${matter.state}`)]
  const blocks = conditionBlocks(matter, rule.failuresThatBar)
  if (matter.reports.some(({ outcome }) => outcome === null))
    blocks.push(ofMatter(matter, 'appointments.block.report-open'))
  if (matter.type === 'appoint' && rule.statementRequired && matter.statement === null)
    blocks.push(ofMatter(matter, 'appointments.block.statement-missing'))
  const pair = matters.find(({ matterId }) => matterId === matter.pairedWith)
  if (pair !== undefined && (pair.state === 'withdrawn' || pair.state === 'held_back' || pair.state === 'failed'))
    blocks.push(ofMatter(matter, 'appointments.block.pair-broken'))
  return blocks
}

/** Does anything have to be voted on before it? A removal that failed leaves no free seat. */
function inTurn(
  { matters }: DossierFacts,
  matter: MatterFacts,
  together: readonly string[],
  { edges, waived }: LawfulOrder,
): Block[] {
  return edges.flatMap((edge) => {
    if (edge.next !== matter.matterId || waived.includes(edge)) return []
    const first = matters.find(({ matterId }) => matterId === edge.first)
    if (first === undefined) return []
    if (together.includes(first.matterId))
      return [ofMatter(matter, 'appointments.block.not-together', { first: first.personName })]
    if (isOpen(first))
      return [ofMatter(matter, `appointments.block.after-${edge.because}`, { first: first.personName })]
    if (first.state === 'failed' && edge.because === 'seat')
      return [ofMatter(matter, 'appointments.block.first-failed', { first: first.personName })]
    return []
  })
}
