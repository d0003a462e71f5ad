import type { Block } from '../../../platform/documents/blocks.ts'
import { spacedName } from '../../../platform/documents/chinese-text.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import type { District } from '../../districts/language.ts'
import type { VoteMethod } from '../language.ts'
import type { PaperBallot, PaperGround } from '../rules/paper-facts.ts'
import { day, inStrokeOrder, paperSay, postWithin, ruleName } from '../rules/paper-speech.ts'

/** 表决记录: the counts of each ballot, in the order of the votes; never who voted how. */
export function voteRecordPaper(ground: PaperGround, district: District): Promise<Buffer> {
  const { settings } = district
  const on = ground.meetingOn ?? '1970-01-01'
  const meeting = ground.meetingName ?? paperSay('paper.the-meeting', { organ: settings.issuerShort })
  const title = paperSay(ground.kind === 'rule' ? 'paper.vote.rule-title' : 'paper.vote.title')
  return plainDocument({
    ...{ title: `${meeting}\n${title}`, author: settings.office, date: on },
    body: [
      { kind: 'paragraph', lead: paperSay('paper.vote.meeting'), text: meeting },
      { kind: 'paragraph', lead: paperSay('paper.vote.day'), text: day(on) },
      ...members(ground),
      ...methodOfAll(ground),
      table(ground, district),
      ...after(ground, district),
    ],
    signature: { issuer: settings.office, date: on, sealed: false },
  })
}

function members({ allMembers: all, present }: PaperGround): Block[] {
  if (all === null || present === null) return []
  const text = paperSay('paper.vote.members-text', { all, present, needed: Math.floor(all / 2) + 1 })
  return [{ kind: 'paragraph', lead: paperSay('paper.vote.members'), text }]
}

const COUNTS = ['for', 'against', 'abstained', 'not-voting'] as const

/** One way for all ballots stands above them; otherwise each says its own. */
function oneMethod({ ballots }: PaperGround): VoteMethod | null {
  const methods = [...new Set(ballots.map(({ method }) => method))]
  return methods.length === 1 ? (methods[0] ?? null) : null
}

function methodOfAll(ground: PaperGround): Block[] {
  const method = oneMethod(ground)
  if (method === null) return []
  return [{ kind: 'paragraph', lead: paperSay('paper.vote.method-lead'), text: paperSay(`paper.method.${method}`) }]
}

function table(ground: PaperGround, district: District): Block {
  const each = oneMethod(ground) === null
  return {
    kind: 'table',
    columns: [
      { header: paperSay('paper.vote.no'), width: 2.4, align: 'centre' },
      { header: paperSay('paper.vote.matter'), width: 11, align: 'left' },
      ...(each ? [{ header: paperSay('paper.vote.method'), width: 4, align: 'centre' as const }] : []),
      ...COUNTS.map((count) => ({
        header: paperSay(`paper.vote.${count}`),
        width: count === 'not-voting' ? 3 : 2.4,
        align: 'centre' as const,
      })),
      { header: paperSay('paper.vote.result'), width: 3, align: 'centre' },
    ],
    rows: ground.ballots.map((ballot) => [
      String(ballot.position),
      mattersOf(ballot, ground, district),
      ...(each ? [paperSay(`paper.method.${ballot.method}`)] : []),
      ...[ballot.votesFor, ballot.against, ballot.abstained, ballot.notVoting].map(String),
      paperSay(ballot.passed ? 'paper.vote.passed' : 'paper.vote.failed'),
    ]),
  }
}

/** What a ballot was about: a matter a line; the rule where it names none. */
function mattersOf(ballot: PaperBallot, ground: PaperGround, { settings }: District): string {
  const matters = inStrokeOrder(ground.matters.filter(({ ballotId }) => ballotId === ballot.ballotId))
  if (matters.length === 0) return `《${ruleName(ground.title)}》`
  return matters
    .map((matter) => {
      const line = paperSay(`paper.line.${matter.type}`, {
        ...{ name: spacedName(matter.personName), post: postWithin(matter, settings) },
      })
      return `${paperSay(`paper.group.${matter.type}`)}${line}`
    })
    .join('\n')
}

function after(ground: PaperGround, { settings }: District): Block[] {
  const noted = ground.matters.filter(({ state }) => state === 'noted')
  const counters = [...new Set(ground.ballots.map(({ countedBy }) => countedBy.trim()).filter((one) => one !== ''))]
  return [
    ...noted.map((matter): Block => {
      const text = paperSay('paper.line.cease', {
        name: spacedName(matter.personName),
        post: postWithin(matter, settings),
      })
      return { kind: 'paragraph', lead: paperSay('paper.vote.noted'), text: `${text}。` }
    }),
    ...(counters.length === 0
      ? []
      : [{ kind: 'paragraph' as const, lead: paperSay('paper.vote.counted-by'), text: counters.join('；') }]),
    { kind: 'paragraph', text: paperSay('paper.vote.secrecy') },
  ]
}
