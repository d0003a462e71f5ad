import type { TSchema } from 'typebox'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { MovedItemAnswer } from '../contract-handling.ts'
import {
  AnswerBody,
  AssignBody,
  CloseBody,
  ConfidentialBody,
  ConfirmBody,
  CoUnitBody,
  DoubtBody,
  DuplicateBody,
  GradeBody,
  ItemParams,
  NoteBody,
  RatingBody,
  ReferBody,
  ReopenBody,
  ScreenOutBody,
  SuperviseBody,
  TellBody,
  TriageBody,
  UrgeBody,
  WithdrawBody,
} from '../contract-moves.ts'
import { addCoUnit } from '../deeds/add-co-unit.ts'
import { answerOnSpot } from '../deeds/answer-on-spot.ts'
import { assign } from '../deeds/assign.ts'
import { closeItem } from '../deeds/close-item.ts'
import { confirm } from '../deeds/confirm.ts'
import { doubt } from '../deeds/doubt.ts'
import { grade } from '../deeds/grade.ts'
import { bySignedIn } from '../deeds/handling.ts'
import { markDuplicate } from '../deeds/mark-duplicate.ts'
import { note } from '../deeds/note.ts'
import { rate } from '../deeds/rate.ts'
import { refer } from '../deeds/refer.ts'
import { reopen } from '../deeds/reopen.ts'
import { screenOut } from '../deeds/screen-out.ts'
import { setConfidential } from '../deeds/set-confidential.ts'
import { supervise } from '../deeds/supervise.ts'
import { tell } from '../deeds/tell.ts'
import { triage } from '../deeds/triage.ts'
import { urge } from '../deeds/urge.ts'
import { withdraw } from '../deeds/withdraw.ts'

const AT = '/api/v1/opinions/items/:itemId'

/** A move of an item: the address ends in its verb, the policy is named for it. */
function move<B extends TSchema>(
  verb: string,
  summary: string,
  body: B,
  handle: NonNullable<Parameters<typeof route<typeof ItemParams, never, B>>[0]['handle']>,
): Route<Actor> {
  const params = ItemParams
  return route({
    ...{ method: 'POST', path: `${AT}/${verb}`, policy: `opinions.${verb}`, summary, params, body },
    answer: MovedItemAnswer,
    handle,
  })
}

export const handlingRoutes: Route<Actor>[] = [
  move('screen-out', 'Not taken: the person is told where it belongs', ScreenOutBody, (ask) =>
    screenOut(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('triage', 'Sort it: whose unit it will be', TriageBody, (ask) =>
    triage(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('answer', 'The street answers it on the spot', AnswerBody, (ask) =>
    answerOnSpot(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move(
    'refer',
    'Send it on: higher, to a suggestion, to petition or legal ways, for reference; never counted as handled',
    ReferBody,
    (ask) => refer(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('duplicate', 'Join it to another item that says the same', DuplicateBody, (ask) =>
    markDuplicate(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('assign', 'Hand it to a lead unit and its co-handling units; again to others', AssignBody, (ask) =>
    assign(bySignedIn(ask), { ...ask.params, ...ask.body, co: ask.body.co ?? [] }),
  ),
  move('co-units', 'Add a co-handling unit to an item that is handed over', CoUnitBody, (ask) =>
    addCoUnit(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('confirm', 'The deputy confirms the answer; the street where no deputy does', ConfirmBody, (ask) =>
    confirm(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('doubt', 'Not done as answered: a second handling', DoubtBody, (ask) =>
    doubt(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('tell', 'Whoever raised it is told, in plain words', TellBody, (ask) =>
    tell(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('close', 'File it away', CloseBody, (ask) => closeItem(bySignedIn(ask), { ...ask.params, ...ask.body })),
  move('reopen', 'It came back: handled again', ReopenBody, (ask) =>
    reopen(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('withdraw', 'Taken back by whoever raised it', WithdrawBody, (ask) =>
    withdraw(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('urge', 'Urge the units that have it in hand, in three steps', UrgeBody, (ask) =>
    urge(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('supervise', 'Put it under supervision', SuperviseBody, (ask) =>
    supervise(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('grade', 'Say how far it has come, A to D', GradeBody, (ask) =>
    grade(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('note', 'A note among the street’s own', NoteBody, (ask) =>
    note(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('confidential', 'Make it confidential, or no longer', ConfidentialBody, (ask) =>
    setConfidential(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('rating', 'The deputy rates handling and result', RatingBody, (ask) =>
    rate(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
]
