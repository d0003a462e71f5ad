import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { breakTitle } from '../../../platform/documents/break-title.ts'
import { officialDocument } from '../../../platform/documents/official-document.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import type { District } from '../../districts/language.ts'
import { announcedBlocks } from '../rules/announced-blocks.ts'
import type { PaperGround, PaperRow } from '../rules/paper-facts.ts'
import { paperCode } from '../rules/paper-number.ts'
import { day, paperSay, ruleBlocks, ruleName, verbOf } from '../rules/paper-speech.ts'

const passed = (ground: PaperGround) => ground.matters.filter(({ state }) => state === 'passed' || state === 'noted')

const facts = (ground: PaperGround, { settings }: District) => ({
  meeting: ground.meetingName ?? paperSay('paper.the-meeting', { organ: settings.issuerShort }),
  on: day(ground.meetingOn),
  rule: ruleName(ground.title),
})

/** 公告: what the standing committee decided, in force from the day of the vote; a rule with its text. Only what passed. */
export function announcementPaper(ground: PaperGround, district: District, paper: PaperRow): Promise<Buffer> {
  return told('announcement', ground, district, paper)
}

/** 通知: the same to a unit, formally. */
export function noticePaper(ground: PaperGround, district: District, paper: PaperRow): Promise<Buffer> {
  return told('notice', ground, district, paper)
}

function told(
  kind: 'announcement' | 'notice',
  ground: PaperGround,
  district: District,
  paper: PaperRow,
): Promise<Buffer> {
  const { settings } = district
  const known = facts(ground, district)
  const rule = ground.kind === 'rule'
  const matters = passed(ground)
  const title = rule
    ? paperSay(`paper.${kind}.rule-title`, known)
    : paperSay(`paper.${kind}.title`, { verb: verbOf(matters), organ: settings.issuerShort })
  const body: readonly Block[] = rule
    ? [{ kind: 'paragraph', text: paperSay(`paper.${kind}.rule`, known) }]
    : announcedBlocks(kind, matters, known, settings)
  return officialDocument({
    issuerMark: paperSay(kind === 'notice' ? 'paper.mark' : 'paper.mark.announcement', { issuer: settings.issuer }),
    docNumber: { code: paperCode(settings, kind), year: paper.year, number: paper.number },
    ...{ title, body, ...(kind === 'notice' ? { recipient: paper.addressee } : {}) },
    ...(rule ? { attachments: [{ title: known.rule, body: ruleBlocks(ground.ruleText ?? '') }] } : {}),
    signature: { issuer: settings.issuer, date: paper.issuedOn },
    colophon: { issuedBy: settings.office, printedOn: paper.issuedOn },
  })
}

/** The rule itself: a draft until it is announced, then under the announcement's number with the day it was passed. */
export function rulePaper(
  ground: PaperGround,
  district: District,
  announcement: PaperRow | null,
  today: CivilDate,
): Promise<Buffer> {
  const { settings } = district
  const told = facts(ground, district)
  const body = ruleBlocks(ground.ruleText ?? '')
  if (announcement === null)
    return plainDocument({
      ...{ title: paperSay('paper.rule.draft', told), author: settings.office, date: today, body },
    })
  const { year, number, issuedOn } = announcement
  return officialDocument({
    issuerMark: paperSay('paper.mark', { issuer: settings.issuer }),
    docNumber: { code: paperCode(settings, 'announcement'), year, number },
    title: told.rule,
    body: [{ kind: 'paragraph', text: passedLines(told), align: 'centre' }, ...body],
    signature: { issuer: settings.issuer, date: issuedOn },
    colophon: { issuedBy: settings.office, printedOn: issuedOn },
  })
}

/** 请示: the Party group asks the district Party committee's consent to the draft; upward, so it names who signs it. */
export function submissionPaper(
  ground: PaperGround,
  district: District,
  paper: PaperRow | null,
  today: CivilDate,
): Promise<Buffer> {
  const { settings } = district
  const rule = ruleName(ground.title)
  const issuer = paperSay('paper.submission.party-group', { organ: settings.issuerShort })
  const date = paper?.issuedOn ?? today
  const said = {
    title: paperSay('paper.submission.title', { rule }),
    recipient: paperSay('paper.submission.recipient', { district: district.name }),
    body: [
      { kind: 'paragraph', text: paperSay('paper.submission.text', { rule, law: paperSay('paper.law') }) },
      { kind: 'paragraph', text: paperSay('paper.submission.close') },
    ] as readonly Block[],
    attachments: [{ title: paperSay('paper.rule.draft', { rule }), body: ruleBlocks(ground.ruleText ?? '') }],
  }
  if (paper === null)
    return plainDocument({ ...said, title: `${said.title}${paperSay('paper.draft-mark')}`, author: issuer, date })
  return officialDocument({
    issuerMark: paperSay('paper.mark', { issuer }),
    docNumber: { code: paperCode(settings, 'submission'), year: paper.year, number: paper.number },
    signer: paper.signer,
    ...said,
    signature: { issuer, date },
    colophon: { issuedBy: settings.office, printedOn: date },
  })
}

/** When and where a rule was passed, on lines of like length. */
function passedLines(told: ReturnType<typeof facts>): string {
  return breakTitle(paperSay('paper.rule.passed', told)).join('\n')
}
