import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import { APPOINTMENT_RULE } from '../texts/governing.ts'
import { documentId } from './governing.ts'
import type { Lived } from './moments.ts'

/** The rule and its day are invented, before the sixteen were appointed by it. */
export const RULE_IN_FORCE = '2024-01-20'
const ORDERED = shanghaiInstant('2024-01-17', '10:00')
/** The order of steps that the rule lays down. */
export const ORDER_OF_STEPS = demoId('order of steps', ORDERED)
const OPENED = shanghaiInstant('2023-11-20', '09:30')
export const RULE_DOSSIER = demoId('dossier of the rule', OPENED)
/** The standing committee of the demo district; invented. */
export const ALL_MEMBERS = 31

/** 任免办法: drafted, consented to by the district Party committee, passed, announced, in the register. Answers the document it became. */
export async function liveAppointmentRule(lived: Lived): Promise<string> {
  const { house, persona } = lived
  const by = persona('2-district-staff')
  const to = `/api/v1/dossiers/${RULE_DOSSIER}`
  const { title, titleEn, text } = APPOINTMENT_RULE
  let version = 1
  const move = async (day: string, time: string, body: object) => {
    const at = shanghaiInstant(day, time)
    const moved = await house.done({ by, at, to: `POST ${to}/moves`, body: { version, on: day, ...body } })
    version = moved.version
  }
  await house.done({
    by,
    at: OPENED,
    to: 'POST /api/v1/dossiers',
    body: { id: RULE_DOSSIER, kind: 'rule', title, titleEn },
  })
  const written = { by, at: shanghaiInstant('2023-11-24', '15:00'), to: `PUT ${to}/rule-text`, body: { version, text } }
  version = (await house.done(written)).version
  await move('2023-12-15', '10:00', {
    ...{ event: 'consent', number: '区委办〔2023〕46号（演示）', responsible: '区委办公室' },
  })
  await move('2023-12-28', '09:40', {
    ...{ event: 'table', meetingName: '区人大常委会第十六次会议', meetingOn: '2024-01-12' },
    responsible: '区人大常委会办公室',
  })
  await move('2024-01-12', '09:00', { event: 'openMeeting', allMembers: ALL_MEMBERS, present: 28 })
  const voted = await house.done({
    ...{ by, at: shanghaiInstant('2024-01-12', '10:40'), to: `POST ${to}/ballots` },
    body: {
      ...{
        id: demoId('ballot of the rule', OPENED),
        matterIds: [],
        method: 'device',
        allMembers: ALL_MEMBERS,
        present: 28,
      },
      ...{ votesFor: 27, against: 0, abstained: 1, notVoting: 0, countedBy: '总监票人（演示）' },
    },
  })
  version = voted.dossierVersion
  await move('2024-01-12', '10:50', { event: 'closeVoting' })
  await move('2024-01-12', '11:20', { event: 'announce', signer: '常委会主任（演示）' })
  await move('2024-01-16', '15:30', {
    ...{ event: 'register', inForceFrom: RULE_IN_FORCE, documentNumber: '姑苏人大办〔2024〕2号（演示）' },
  })
  await orderOfSteps(lived)
  const seen = await house.done({ by, at: shanghaiInstant('2024-01-16', '15:40'), to: `GET ${to}` })
  return seen.document?.documentId ?? documentId('jiangsu')
}

/** The order of steps that the rule lays down. */
async function orderOfSteps({ house, persona }: Lived): Promise<void> {
  await house.done({
    ...{ by: persona('2-district-staff'), at: ORDERED, to: 'POST /api/v1/appointments/order-rules' },
    body: {
      ...{
        id: ORDER_OF_STEPS,
        startsOn: RULE_IN_FORCE,
        papersDaysBefore: 10,
        lawTest: true,
        passScore: 60,
      },
      ...{ statementRequired: true, combinedAllowed: false, samePersonFirst: 'appoint', sameSeatFirst: 'remove' },
      ...{ firstAfterVote: 'oath', trainingRequired: true, failuresThatBar: 2 },
      ...{ source: `《${APPOINTMENT_RULE.title}》`, sourceEn: APPOINTMENT_RULE.titleEn },
    },
  })
}
