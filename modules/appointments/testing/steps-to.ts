import { newId } from '../../../platform/ids/new-id.ts'
import { type DossierHouse, wanted } from './dossier-house.ts'

/** The days of the dossiers in tests: papers on the 5th, meeting on the 20th. */
export const MEETING = '2026-11-20'
const MEETING_FIELDS = { meetingName: '区三届人大常委会第三十次会议', meetingOn: MEETING }

const PEOPLE_STEPS: readonly (readonly [state: string, event: string, day: string, fields: object])[] = [
  ['examined', 'examine', '2026-11-02', {}],
  ['appraised', 'appraise', '2026-11-03', { number: '区委组〔2026〕12号', responsible: '区委组织部' }],
  ['nominated', 'nominate', '2026-11-04', { words: '主任会议提名' }],
  ['tabled', 'table', '2026-11-05', MEETING_FIELDS],
  ['in_session', 'openMeeting', MEETING, { allMembers: 31, present: 29 }],
]
const RULE_STEPS: typeof PEOPLE_STEPS = [
  ['consented', 'consent', '2026-11-03', { number: '姑委复〔2026〕3号', responsible: '区委' }],
  ['tabled', 'table', '2026-11-05', MEETING_FIELDS],
  ['in_session', 'openMeeting', MEETING, { allMembers: 31, present: 29 }],
]

/** Leads a dossier step by step to this state, on the days of the tests. */
export async function leadTo(house: DossierHouse, dossierId: string, state: string): Promise<void> {
  const { kind, state: from } = await house.seen('staff', dossierId)
  const steps = kind === 'people' ? PEOPLE_STEPS : RULE_STEPS
  const start = steps.findIndex(([to]) => to === from) + 1
  const end = steps.findIndex(([to]) => to === state)
  for (const [, event, day, fields] of steps.slice(start, end + 1)) {
    await house.on(day)
    wanted(await house.move(dossierId, event, { on: day, ...fields }), 200)
  }
}

/** The count of a ballot with 31 members and 29 present. */
export const count = (votesFor: number, against = 29 - votesFor) => ({
  ...{ method: 'secret_ballot', allMembers: 31, present: 29, votesFor, against, abstained: 0, notVoting: 0 },
})

/** Votes on these matters, one ballot each; answers what passed. */
export async function voteOn(
  house: DossierHouse,
  dossierId: string,
  matterIds: readonly string[],
  votesFor = 28,
): Promise<boolean[]> {
  const passed: boolean[] = []
  for (const matterId of matterIds) {
    const body = { id: newId(), matterIds: [matterId], ...count(votesFor) }
    passed.push(wanted(await house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, body), 201).passed)
  }
  return passed
}

/** Closes the voting on the meeting's day and announces. */
export async function announced(house: DossierHouse, dossierId: string): Promise<void> {
  wanted(await house.move(dossierId, 'closeVoting', { on: MEETING }), 200)
  wanted(await house.move(dossierId, 'announce', { on: MEETING, signer: '区人大常委会主任' }), 200)
}
