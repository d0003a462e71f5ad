import { type CivilDate, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { STANDARDS } from '../../../modules/appointments/language.ts'
import type { DemoPeople, DemoStreet } from '../facts.ts'
import { VOTE_DAY } from '../quantities.ts'
import { chance, demoId } from '../seeded.ts'
import { JUDGEMENTS, RECOMMENDED_DEPUTY, RECOMMENDED_HEAD, SECOND_DEPUTY } from '../texts/judgements.ts'
import { ALL_MEMBERS } from './appointment-rule.ts'
import type { Lived } from './moments.ts'

export const OPENED = shanghaiInstant('2024-01-22', '09:20')
export const PEOPLE_DOSSIER = demoId('dossier of the sixteen', OPENED)

export interface Ground {
  readonly lived: Lived
  readonly streets: readonly DemoStreet[]
  readonly people: DemoPeople
}
/** Whoever is proposed in one street. */
interface Proposed {
  readonly street: DemoStreet
  readonly director: string
  readonly head: string
  readonly headPost: string
  readonly deputy: { readonly personId: string; readonly mandateId: string }
  readonly second: { readonly personId: string; readonly mandateId: string }
  readonly members: number
}

/**
 * The sixteen of the source, in one batch: two in each street, one head of the general or Party-government office, one deputy whom the delegation chose.
 * Every step by the deeds of those who take it; one takes the oath later.
 */
export async function liveAppointments(ground: Ground, rule: { documentId: string }): Promise<void> {
  const { house, persona } = ground.lived
  const by = persona('2-district-staff')
  const proposed = await enterHeads(ground)
  await house.done({
    ...{ by, at: OPENED, to: 'POST /api/v1/dossiers' },
    body: {
      ...{ id: PEOPLE_DOSSIER, kind: 'people', documentId: rule.documentId },
      ...{
        title: '8个街道工委副主任（兼职）任命',
        titleEn: 'Part-time deputy directors of the eight street committees',
      },
    },
  })
  await hands(ground, proposed)
  for (const one of proposed) await recommendAndChoose(ground, one)
  await judge(ground, proposed)
  await prepare(ground)
  await vote(ground)
}

export const path = `/api/v1/dossiers/${PEOPLE_DOSSIER}`

/** The dossier as it stands: versions and matters. */
// biome-ignore lint/suspicious/noExplicitAny: read from the route as it answers
export async function seen({ lived }: Ground, day: CivilDate, time: string): Promise<any> {
  const by = lived.persona('2-district-staff')
  return lived.house.done({ by, at: shanghaiInstant(day, time), to: `GET ${path}` })
}

export async function move(ground: Ground, day: CivilDate, time: string, body: object): Promise<void> {
  const { version } = await seen(ground, day, time)
  await ground.lived.house.done({
    ...{ by: ground.lived.persona('2-district-staff'), at: shanghaiInstant(day, time), to: `POST ${path}/moves` },
    body: { version, on: day, ...body },
  })
}

/** The heads of the offices with their posts on file, and the deputies of each delegation who are proposed. */
async function enterHeads({ lived, streets, people }: Ground): Promise<Proposed[]> {
  const found: Proposed[] = []
  for (const street of streets) {
    const head = people.persons.find(
      (one) => one.post?.startsWith(street.name) && /(综合处处长|党政办主任)$/.test(one.post),
    )
    const chosen = people.standouts.find((one) => one.streetId === street.streetId)
    const delegation = people.mandates.filter(
      (one) =>
        one.streetId === street.streetId &&
        one.level === 'district' &&
        one.startsOn <= VOTE_DAY &&
        (one.endsOn === null || one.endsOn > VOTE_DAY),
    )
    const deputy = delegation.find((one) => one.personId === chosen?.personId)
    const second = delegation.find((one, place) => place > 6 && one.personId !== chosen?.personId)
    const director = people.tenures.find(
      (one) => one.streetId === street.streetId && one.seat === 'director' && one.startsOn <= VOTE_DAY,
    )
    if (!head || !deputy || !second || !director) continue
    const general = head.post?.endsWith('综合处处长') ?? false
    const headPost = demoId(`post of ${head.id}`, shanghaiInstant('2021-09-01', '09:00'))
    await lived.house.done({
      by: lived.persona('2-district-staff'),
      at: shanghaiInstant('2022-02-10', '10:00'),
      to: `POST /api/v1/people/${head.id}/posts`,
      body: {
        ...{ id: headPost, kind: 'street_department_head', streetId: street.streetId, startsOn: '2021-09-01' },
        office: general ? 'general_office' : 'party_government_office',
        title: general ? '综合处处长' : '党政办主任',
        titleEn: general ? 'Head of the general office' : 'Head of the Party-government office',
      },
    })
    const of = (one: typeof deputy) => ({ personId: one.personId, mandateId: one.id })
    found.push({
      ...{ street, director: director.personId, head: head.id, headPost },
      ...{ deputy: of(deputy), second: of(second), members: delegation.length },
    })
  }
  return found
}

async function hands({ lived }: Ground, proposed: readonly Proposed[]): Promise<void> {
  const add = (at: Date, body: object) =>
    lived.house.done({ by: lived.persona('2-district-staff'), at, to: `POST ${path}/hands`, body })
  await add(shanghaiInstant('2024-01-22', '09:40'), { personId: lived.persona('1-district-head') })
  for (const { street, director } of proposed)
    await add(shanghaiInstant('2024-01-22', '09:50'), { personId: director, streetId: street.streetId })
}

/** The street Party working committee names three, the delegation votes on its two. */
async function recommendAndChoose({ lived }: Ground, one: Proposed): Promise<void> {
  const { street, director } = one
  const recommend = (key: string, day: CivilDate, body: object) =>
    lived.house.done({
      ...{ by: director, at: shanghaiInstant(day, '10:30'), to: `POST ${path}/recommendations` },
      body: {
        id: demoId(`recommendation ${street.streetId} ${key}`, OPENED),
        ...{ streetId: street.streetId, recommendedBy: `${street.name}党工委`, recommendedOn: day, ...body },
      },
    })
  await recommend('head', '2024-02-02', {
    ...{ personId: one.head, postId: one.headPost, ground: 'department_head', words: RECOMMENDED_HEAD },
  })
  await recommend('deputy', '2024-02-02', { ...one.deputy, ground: 'delegation_deputy', words: RECOMMENDED_DEPUTY })
  await recommend('second', '2024-02-02', { ...one.second, ground: 'delegation_deputy', words: SECOND_DEPUTY })
  const random = chance(`choice of ${street.streetId}`)
  const present = one.members - random.between(1, 4)
  const spoilt = random.between(0, 1)
  const other = random.between(2, Math.floor(present / 4))
  await lived.house.done({
    ...{ by: director, at: shanghaiInstant('2024-02-21', '15:00'), to: `POST ${path}/choices` },
    body: {
      id: demoId(`choice ${street.streetId}`, OPENED),
      ...{ streetId: street.streetId, heldOn: '2024-02-21', members: one.members, present, spoilt },
      counts: [
        { personId: one.deputy.personId, votes: present - spoilt - other },
        { personId: one.second.personId, votes: other },
      ],
      chosen: one.deputy.personId,
    },
  })
}

/** A sentence for each part of the standard, and the sheet as it stood. */
async function judge({ lived }: Ground, proposed: readonly Proposed[]): Promise<void> {
  const by = lived.persona('2-district-staff')
  for (const [place, { street, deputy }] of proposed.entries()) {
    const of = { streetId: street.streetId, personId: deputy.personId }
    for (const [part, standard] of STANDARDS.entries()) {
      const sentences = JUDGEMENTS[standard]
      await lived.house.done({
        ...{ by, at: shanghaiInstant('2024-02-26', '14:00'), to: `POST ${path}/judgements` },
        body: {
          id: demoId(`judgement ${street.streetId} ${standard}`, OPENED),
          ...{ ...of, standard, judgedBy: `${street.name}党工委` },
          words: sentences[(place + part) % sentences.length],
        },
      })
    }
    await lived.house.done({
      ...{ by, at: shanghaiInstant('2024-02-27', '10:00'), to: `POST ${path}/merit-sheets` },
      body: { id: demoId(`sheet ${street.streetId}`, OPENED), ...of, ground: 'delegation_deputy' },
    })
  }
}

/** From the batch to the papers, thirteen days before the meeting. */
async function prepare(ground: Ground): Promise<void> {
  const { house, persona } = ground.lived
  const by = persona('2-district-staff')
  const day = '2024-02-28'
  const before = await seen(ground, day, '09:30')
  await house.done({
    ...{ by, at: shanghaiInstant(day, '09:40'), to: `POST ${path}/matters/batch`, body: { version: before.version } },
  })
  const { matters } = await seen(ground, day, '09:50')
  for (const [place, matter] of matters.entries()) {
    await house.done({
      ...{ by, at: shanghaiInstant('2024-03-01', '16:00'), to: `POST /api/v1/matters/${matter.matterId}/test` },
      body: { version: matter.version, on: '2024-03-01', score: 85 + ((place * 7) % 14) },
    })
  }
  const tested = await seen(ground, '2024-03-04', '09:00')
  for (const { matterId, version, state } of tested.matters) {
    if (state !== 'proposed') continue
    await house.done({
      ...{ by, at: shanghaiInstant('2024-03-04', '09:10'), to: `POST /api/v1/matters/${matterId}/moves` },
      body: { version, event: 'qualify', on: '2024-03-04' },
    })
  }
  await move(ground, '2024-03-04', '09:30', { event: 'examine', responsible: '代表工委' })
  await move(ground, '2024-03-08', '10:00', {
    ...{ event: 'appraise', number: '姑组考〔2024〕11号（演示）', responsible: '区委组织部' },
  })
  await move(ground, '2024-03-13', '15:00', {
    event: 'nominate',
    number: '第二十八次主任会议',
    responsible: '主任会议',
  })
  await house.done({
    ...{ by, at: shanghaiInstant('2024-03-14', '10:00'), to: `POST ${path}/papers` },
    body: {
      id: demoId('bill of the sixteen', OPENED),
      kind: 'bill',
      signer: '常委会主任（演示）',
      issuedOn: '2024-03-14',
    },
  })
  await move(ground, '2024-03-15', '09:00', {
    ...{ event: 'table', meetingName: '区人大常委会第十八次会议', meetingOn: VOTE_DAY },
    responsible: '区人大常委会办公室',
  })
}

/** Person by person; nobody knows who voted how. */
async function vote(ground: Ground): Promise<void> {
  const { house, persona } = ground.lived
  const by = persona('2-district-staff')
  const present = 29
  await move(ground, VOTE_DAY, '09:00', { event: 'openMeeting', allMembers: ALL_MEMBERS, present })
  const { matters, voteOrder } = await seen(ground, VOTE_DAY, '09:05')
  for (const [place, { matterId, version }] of matters.entries()) {
    await house.done({
      ...{ by, at: shanghaiInstant(VOTE_DAY, '09:20'), to: `POST /api/v1/matters/${matterId}/statement` },
      body: { version, form: place % 5 === 3 ? 'written' : 'oral' },
    })
  }
  for (const [place, matterId] of (voteOrder as string[]).entries()) {
    const abstained = place % 4 === 1 ? 1 : 0
    const against = place % 7 === 3 ? 1 : 0
    await house.done({
      ...{ by, at: shanghaiInstant(VOTE_DAY, '10:10'), to: `POST ${path}/ballots` },
      body: {
        ...{ id: demoId(`ballot ${matterId}`, OPENED), matterIds: [matterId], method: 'secret_ballot' },
        ...{ allMembers: ALL_MEMBERS, present, votesFor: present - abstained - against, against, abstained },
        ...{ notVoting: 0, countedBy: '总监票人（演示）' },
      },
    })
  }
  await move(ground, VOTE_DAY, '10:50', { event: 'closeVoting' })
  await move(ground, VOTE_DAY, '11:00', { event: 'announce', signer: '常委会主任（演示）' })
}
