import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { officialDocument } from '../../../platform/documents/official-document.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import type { District } from '../../districts/language.ts'
import type { PaperGround, PaperMatter, PaperRow } from '../rules/paper-facts.ts'
import { paperCode } from '../rules/paper-number.ts'
import { matterBlocks, paperSay, ruleBlocks, ruleName, verbOf } from '../rules/paper-speech.ts'
import { explanationBlocks } from './explanation-blocks.ts'

/**
 * Matters put to the meeting. Those withdrawn or held back stand on no paper, but for a bill that had its number before: it went out as it was. What
 * ended by itself is reported, not tabled.
 */
function tabled(ground: PaperGround, bill: PaperRow | null): PaperMatter[] {
  const gone = bill === null ? [] : ground.left.filter(({ leftAt }) => new Date(leftAt) > new Date(bill.issuedAt))
  return [...ground.matters, ...gone]
    .filter(({ type }) => type !== 'cease')
    .sort((one, other) => one.position - other.position)
}

interface ToMeeting {
  readonly title: string
  readonly body: readonly Block[]
  readonly attachments?: readonly { title: string; body: readonly Block[] }[]
}

/** 议案: the director meeting puts the matters, or the rule, to the standing committee. Without a valid number it is a draft without head. */
export function billPaper(
  ground: PaperGround,
  district: District,
  paper: PaperRow | null,
  today: CivilDate,
): Promise<Buffer> {
  return toMeeting(
    ground.kind === 'rule' ? ruleBill(ground, district, paper) : peopleBill(ground, district, paper),
    district,
    paper,
    today,
  )
}

/** 说明 of the bill, under the bill's number: what is put forward, on what ground, how it was handled. */
export function explanationPaper(
  ground: PaperGround,
  district: District,
  bill: PaperRow | null,
  today: CivilDate,
): Promise<Buffer> {
  const title = paperSay('paper.explanation.title', { bill: billTitle(ground, district, bill) })
  return toMeeting({ title, body: explanationBlocks(ground, district, tabled(ground, bill)) }, district, bill, today)
}

function billTitle(ground: PaperGround, { settings }: District, bill: PaperRow | null): string {
  return ground.kind === 'rule'
    ? paperSay('paper.bill.rule-title', { rule: ruleName(ground.title) })
    : paperSay('paper.bill.title', { verb: verbOf(tabled(ground, bill)), organ: settings.issuerShort })
}

const meetingOf = (ground: PaperGround, { settings }: District): string =>
  ground.meetingName ?? paperSay('paper.the-meeting', { organ: settings.issuerShort })

function peopleBill(ground: PaperGround, district: District, bill: PaperRow | null): ToMeeting {
  const rule = ground.followedRule ? paperSay('paper.and-rule', { rule: `《${ruleName(ground.followedRule)}》` }) : ''
  const opening = paperSay('paper.bill.ground', {
    ...{ law: paperSay('paper.law'), rule, meeting: meetingOf(ground, district) },
  })
  return {
    title: billTitle(ground, district, bill),
    body: [
      { kind: 'paragraph', text: opening },
      ...matterBlocks(tabled(ground, bill), district.settings),
      { kind: 'paragraph', text: paperSay('paper.bill.close') },
    ],
  }
}

function ruleBill(ground: PaperGround, district: District, bill: PaperRow | null): ToMeeting {
  const rule = ruleName(ground.title)
  const text = paperSay('paper.bill.rule-ground', {
    ...{ rule: `《${rule}》`, district: district.name, meeting: meetingOf(ground, district) },
  })
  return {
    title: billTitle(ground, district, bill),
    body: [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text: paperSay('paper.bill.close') },
    ],
    attachments: [{ title: paperSay('paper.bill.attachment', { rule }), body: ruleBlocks(ground.ruleText ?? '') }],
  }
}

/** A paper of the director meeting to the standing committee. */
function toMeeting(said: ToMeeting, district: District, paper: PaperRow | null, today: CivilDate): Promise<Buffer> {
  const { settings } = district
  const issuer = paperSay('paper.director-meeting', { organ: settings.issuerShort })
  const date = paper?.issuedOn ?? today
  if (paper === null)
    return plainDocument({
      ...{
        title: `${said.title}${paperSay('paper.draft-mark')}`,
        author: issuer,
        date,
        recipient: settings.issuerShort,
      },
      ...{ body: said.body, ...(said.attachments ? { attachments: said.attachments } : {}) },
    })
  return officialDocument({
    issuerMark: paperSay('paper.mark.director-meeting', { issuer: settings.issuer }),
    docNumber: { code: paperCode(settings, 'bill'), year: paper.year, number: paper.number },
    ...{ title: said.title, recipient: settings.issuerShort, body: said.body },
    ...(said.attachments ? { attachments: said.attachments } : {}),
    signature: { issuer, date },
    colophon: { issuedBy: settings.office, printedOn: date },
  })
}
