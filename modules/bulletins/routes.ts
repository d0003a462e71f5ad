import { civilDateOf } from '../../kernel/civil-date.ts'
import type { Quarter } from '../../kernel/quarter.ts'
import { demand } from '../../kernel/refusal.ts'
import { checkOfficialDocument } from '../../platform/documents/check-official-document.ts'
import { documentWords } from '../../platform/documents/words.ts'
import { sendAttachment } from '../../platform/files/attachment.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Route } from '../../platform/http/route.ts'
import { say } from '../../platform/words/words.ts'
import { route } from '../access/index.ts'
import { type Actor, isDistrictStaff } from '../access/language.ts'
import { districtById } from '../districts/index.ts'
import {
  BulletinAnswer,
  BulletinParams,
  CalculateBody,
  DiscardedAnswer,
  DraftBody,
  FigureRowsAnswer,
  FigureRowsQuery,
  IssueBody,
  ListAnswer,
  ListQuery,
  MoveBody,
  MovedAnswer,
  PaperCheckAnswer,
  ReasonBody,
} from './contract.ts'
import { calculate } from './deeds/calculate.ts'
import { check } from './deeds/check.ts'
import { discard } from './deeds/discard.ts'
import { draft } from './deeds/draft.ts'
import { exportPaper } from './deeds/export-paper.ts'
import { issue } from './deeds/issue.ts'
import { listFigureRows } from './deeds/list-figure-rows.ts'
import { loadSeen } from './deeds/load-seen.ts'
import { officialPaper } from './deeds/official-paper.ts'
import { recalculate } from './deeds/recalculate.ts'
import { sendBack } from './deeds/send-back.ts'
import { showBulletin } from './deeds/show-bulletin.ts'
import { sign } from './deeds/sign.ts'
import { bulletinList } from './reads/bulletin-list.ts'
import { mayCalculate, mayMakeBulletins } from './rules/may-bulletin.ts'
import { nextQuarterToCount } from './rules/next-quarter-to-count.ts'
import { numberOf } from './rules/number-of.ts'
import { loadOnFile } from './store/bulletins.ts'
import { nextNumber } from './store/move-bulletin.ts'
import { paperWords } from './words-of-paper.ts'

const AT = '/api/v1/bulletins/:bulletinId'

const list = route({
  method: 'GET',
  path: '/api/v1/bulletins',
  policy: 'bulletins.see',
  summary:
    'The quarterly bulletins, latest first: everybody signed in sees those issued, the district also those on their way',
  query: ListQuery,
  answer: ListAnswer,
  async handle({ actor, db, now, query }) {
    const position = decodeCursor(query.after, ['number', 'number']) as [number, number] | undefined
    const after = position ? { year: position[0], quarter: position[1] } : null
    const [lines, onFile, district] = await Promise.all([
      bulletinList(db, {
        districtId: actor.districtId,
        issuedOnly: !isDistrictStaff(actor),
        limit: query.limit,
        after,
      }),
      loadOnFile(db, actor.districtId),
      districtById(db, actor.districtId),
    ])
    const page = pageOf(lines, query.limit, (line) => [line.year, line.quarter])
    const today = civilDateOf(now)
    // What is on its way is the district's: for others the next one follows the last issued.
    const known = mayMakeBulletins(actor).can ? onFile : { ...onFile, onItsWay: null }
    const quarter = nextQuarterToCount(known, today)
    return {
      ...page,
      items: page.items.map((line) => ({ ...line, docNumber: district ? numberOf(line, district.settings) : null })),
      begin: { ...quarter, can: mayCalculate(actor, quarter, today, onFile) },
    }
  },
})

const begin = route({
  method: 'POST',
  path: '/api/v1/bulletins',
  policy: 'bulletins.calculate',
  summary: 'Count an ended quarter and begin its bulletin',
  status: 201,
  body: CalculateBody,
  answer: MovedAnswer,
  handle: (ask) => {
    const { id, year, quarter } = ask.body
    const recipient = say(paperWords, 'zh', 'bulletins.paper.recipient')
    return calculate(ask, { id, year, quarter: quarter as Quarter['quarter'], recipient })
  },
})

const show = route({
  method: 'GET',
  path: AT,
  policy: 'bulletins.see',
  summary: 'A bulletin: its figures, its names, its steps, and what the asker may do with it',
  params: BulletinParams,
  answer: BulletinAnswer,
  handle: (ask) => showBulletin(ask, ask.params.bulletinId),
})

const rows = route({
  method: 'GET',
  path: `${AT}/rows`,
  policy: 'bulletins.see-rows',
  summary: 'The rows behind a figure of a bulletin, as it counted them',
  params: BulletinParams,
  query: FigureRowsQuery,
  answer: FigureRowsAnswer,
  handle: (ask) =>
    listFigureRows(ask, ask.params.bulletinId, {
      ...ask.query,
      figure: ask.query.figure as Parameters<typeof listFigureRows>[2]['figure'],
    }),
})

const paper = route({
  method: 'GET',
  path: `${AT}/paper.docx`,
  policy: 'bulletins.see',
  summary: 'The bulletin as a Word file: the official document once issued, a paper for review before',
  params: BulletinParams,
  async handle(ask) {
    const { name, bytes } = await exportPaper(ask, ask.params.bulletinId)
    return sendAttachment(ask.reply, 'docx', name, bytes)
  },
})

const paperCheck = route({
  method: 'GET',
  path: `${AT}/paper-check`,
  policy: 'bulletins.check-paper',
  summary: 'The official document read back and measured against GB/T 9704-2012, item by item',
  params: BulletinParams,
  answer: PaperCheckAnswer,
  async handle(ask) {
    demand(mayMakeBulletins(ask.actor))
    const { bulletin, district } = await loadSeen(ask, ask.params.bulletinId)
    const today = civilDateOf(ask.now)
    const number = await nextNumber(ask.db, ask.actor.districtId, Number(today.slice(0, 4)))
    const findings = checkOfficialDocument(await officialPaper(bulletin, district.settings, today, number))
    return {
      passed: findings.every(({ pass }) => pass),
      items: findings.map((finding) => ({ ...finding, name: documentWords[`document.${finding.item}`] })),
    }
  },
})

const recount = route({
  method: 'POST',
  path: `${AT}/recalculate`,
  policy: 'bulletins.recalculate',
  summary: 'Count the quarter anew with what has come in since',
  params: BulletinParams,
  body: MoveBody,
  answer: MovedAnswer,
  handle: (ask) => recalculate(ask, { ...ask.params, ...ask.body }),
})

const draftIt = route({
  method: 'POST',
  path: `${AT}/draft`,
  policy: 'bulletins.draft',
  summary: 'Draft: whom it goes to, who gets a copy, a remark',
  params: BulletinParams,
  body: DraftBody,
  answer: MovedAnswer,
  handle: (ask) => {
    const { copyTo = '', remark, ...said } = ask.body
    return draft(ask, { ...ask.params, ...said, copyTo, remark: remark?.trim() ? remark.trim() : null })
  },
})

const checkIt = route({
  method: 'POST',
  path: `${AT}/check`,
  policy: 'bulletins.check',
  summary: 'Check the draft; never by the one who drafted it',
  params: BulletinParams,
  body: MoveBody,
  answer: MovedAnswer,
  handle: (ask) => check(ask, { ...ask.params, ...ask.body }),
})

const sendItBack = route({
  method: 'POST',
  path: `${AT}/send-back`,
  policy: 'bulletins.send-back',
  summary: 'Send it back to be drafted again, with the reason',
  params: BulletinParams,
  body: ReasonBody,
  answer: MovedAnswer,
  handle: (ask) => sendBack(ask, { ...ask.params, ...ask.body }),
})

const signIt = route({
  method: 'POST',
  path: `${AT}/sign`,
  policy: 'bulletins.sign',
  summary: 'Sign the checked bulletin; never by the one who drafted it',
  params: BulletinParams,
  body: MoveBody,
  answer: MovedAnswer,
  handle: (ask) => sign(ask, { ...ask.params, ...ask.body }),
})

const issueIt = route({
  method: 'POST',
  path: `${AT}/issue`,
  policy: 'bulletins.issue',
  summary: 'Number and issue the signed bulletin, once; from here on it is frozen',
  params: BulletinParams,
  body: IssueBody,
  answer: MovedAnswer,
  handle: (ask) => issue(ask, { ...ask.params, ...ask.body }),
})

const discardIt = route({
  method: 'POST',
  path: `${AT}/discard`,
  policy: 'bulletins.discard',
  summary: 'Take a bulletin that was not issued off the file, with the reason',
  params: BulletinParams,
  body: ReasonBody,
  answer: DiscardedAnswer,
  handle: (ask) => discard(ask, { ...ask.params, ...ask.body }),
})

export const bulletinRoutes: Route<Actor>[] = [
  list,
  begin,
  show,
  rows,
  paper,
  paperCheck,
  recount,
  draftIt,
  checkIt,
  sendItBack,
  signIt,
  issueIt,
  discardIt,
]
