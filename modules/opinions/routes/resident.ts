import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  NoticeAnswer,
  PhotoAnswer,
  PhotoBody,
  RefParams,
  ResidentAnswerBody,
  ResidentDoneAnswer,
  ResidentRatingBody,
  ResidentReopenBody,
  ResidentWithdrawBody,
  SubmitBody,
  SubmittedAnswer,
  TokenParams,
  TrackAnswer,
} from '../contract-open.ts'
import { addPhoto } from '../deeds/add-photo.ts'
import { answerQuestion } from '../deeds/answer-question.ts'
import { byResident } from '../deeds/by-resident.ts'
import { holdReceiptToWrite } from '../deeds/hold-receipt-to-write.ts'
import { rate } from '../deeds/rate.ts'
import { reopen } from '../deeds/reopen.ts'
import { showNotice } from '../deeds/show-notice.ts'
import { submitByCode } from '../deeds/submit-by-code.ts'
import { trackItem } from '../deeds/track-item.ts'
import { withdraw } from '../deeds/withdraw.ts'
import type { Satisfaction } from '../language.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'

const CODE = '/api/v1/open/codes/:token'
const ITEM = '/api/v1/open/items/:ref'

const notice = route({
  method: 'GET',
  path: CODE,
  policy: 'opinions.open',
  public: true,
  summary: 'What stands behind a printed code: who, when, where, what for; and whether it still takes anything in',
  params: TokenParams,
  answer: NoticeAnswer,
  handle: (ask) => showNotice(ask, ask.params.token),
})

const submit = route({
  method: 'POST',
  path: `${CODE}/items`,
  policy: 'opinions.open',
  public: true,
  summary: 'Raise a matter through a printed code, without an account',
  status: 201,
  params: TokenParams,
  body: SubmitBody,
  answer: SubmittedAnswer,
  handle: (ask) => submitByCode(ask, ask.params.token),
})

const photo = route({
  method: 'POST',
  path: `${ITEM}/photos`,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'Add a picture to one’s matter; everything but the picture is taken out of it. Query code in x-query-code',
  status: 201,
  params: RefParams,
  body: PhotoBody,
  answer: PhotoAnswer,
  // A third more than is kept: notes that are taken out weigh something too.
  upload: { maxBytes: Math.ceil(PHOTO_BYTES * 1.3), maxFiles: 1 },
  async handle(ask) {
    const [file] = ask.files
    // The form was refused before where it has no file.
    return file === undefined ? null : addPhoto(ask, ask.params.ref, ask.body.id.toLowerCase(), file)
  },
})

const track = route({
  method: 'GET',
  path: ITEM,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'Where one’s matter stands, what happens next and when. Query code in x-query-code',
  params: RefParams,
  answer: TrackAnswer,
  handle: (ask) => trackItem(ask, ask.params.ref),
})

const rating = route({
  method: 'POST',
  path: `${ITEM}/rating`,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'Rate the handling and the result, once a round. Query code in x-query-code',
  params: RefParams,
  body: ResidentRatingBody,
  answer: ResidentDoneAnswer,
  async handle(ask) {
    const holder = await holdReceiptToWrite(ask, ask.params.ref)
    const { words } = ask.body
    const said = { handling: ask.body.handling as Satisfaction, result: ask.body.result as Satisfaction, words }
    return rate(byResident(ask, holder), { itemId: holder.item.itemId, ...said })
  },
})

const again = route({
  method: 'POST',
  path: `${ITEM}/reopen`,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'It came back: have it handled again, once. Query code in x-query-code',
  params: RefParams,
  body: ResidentReopenBody,
  answer: ResidentDoneAnswer,
  async handle(ask) {
    const holder = await holdReceiptToWrite(ask, ask.params.ref)
    return reopen(byResident(ask, holder), { itemId: holder.item.itemId, reason: ask.body.words })
  },
})

const takeBack = route({
  method: 'POST',
  path: `${ITEM}/withdraw`,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'Take one’s matter back before it is answered. Query code in x-query-code',
  params: RefParams,
  body: ResidentWithdrawBody,
  answer: ResidentDoneAnswer,
  async handle(ask) {
    const holder = await holdReceiptToWrite(ask, ask.params.ref)
    return withdraw(byResident(ask, holder), { itemId: holder.item.itemId, reason: ask.body.words ?? '' })
  },
})

const answer = route({
  method: 'POST',
  path: `${ITEM}/answer`,
  policy: 'opinions.hold-receipt',
  public: true,
  summary: 'Answer what a unit asked about one’s matter. Query code in x-query-code',
  params: RefParams,
  body: ResidentAnswerBody,
  answer: ResidentDoneAnswer,
  handle: (ask) => answerQuestion(ask, ask.params.ref, ask.body.words),
})

/** What whoever scans a code or holds a receipt may do, without an account. */
export const residentRoutes: Route<Actor>[] = [notice, submit, photo, track, rating, again, takeBack, answer]
