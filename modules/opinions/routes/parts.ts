import type { TSchema } from 'typebox'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { MovedPartAnswer, SettledAnswer } from '../contract-handling.ts'
import {
  DecideExtensionBody,
  DecideReturnBody,
  ExtensionBody,
  ExtensionParams,
  PartParams,
  PauseBody,
  PromiseParams,
  ReleaseBody,
  ReplyBody,
  ResumeBody,
  ReturnBody,
  SendBackBody,
  SettleBody,
  SignBody,
  TakeAwayBody,
} from '../contract-moves.ts'
import { askExtension } from '../deeds/ask-extension.ts'
import { askReturn } from '../deeds/ask-return.ts'
import { decideExtension } from '../deeds/decide-extension.ts'
import { decideReturn } from '../deeds/decide-return.ts'
import { bySignedIn } from '../deeds/handling.ts'
import { pausePart } from '../deeds/pause-part.ts'
import { releaseReply } from '../deeds/release-reply.ts'
import { resumePart } from '../deeds/resume-part.ts'
import { sendBackReply } from '../deeds/send-back-reply.ts'
import { settlePromise } from '../deeds/settle-promise.ts'
import { signFor } from '../deeds/sign-for.ts'
import { takeAwayPart } from '../deeds/take-away-part.ts'
import { writeReply } from '../deeds/write-reply.ts'

const AT = '/api/v1/opinions/parts/:partId'

/** A move of one unit's part: the address ends in its verb, the policy is named for it. */
function move<B extends TSchema>(
  verb: string,
  summary: string,
  body: B,
  handle: NonNullable<Parameters<typeof route<typeof PartParams, never, B>>[0]['handle']>,
): Route<Actor> {
  const params = PartParams
  return route({
    ...{ method: 'POST', path: `${AT}/${verb}`, policy: `opinions.part-${verb}`, summary, params, body },
    answer: MovedPartAnswer,
    handle,
  })
}

const decideOnExtension = route({
  method: 'POST',
  path: '/api/v1/opinions/extensions/:extensionId/decide',
  policy: 'opinions.decide-extension',
  summary: 'More time is granted or refused, by the street or the district as the rule says',
  params: ExtensionParams,
  body: DecideExtensionBody,
  answer: MovedPartAnswer,
  handle: (ask) => decideExtension(bySignedIn(ask), { ...ask.params, ...ask.body }),
})

const settle = route({
  method: 'POST',
  path: '/api/v1/opinions/promises/:promiseId/settle',
  policy: 'opinions.settle-promise',
  summary: 'What became of a promise: kept, put off, broken',
  params: PromiseParams,
  body: SettleBody,
  answer: SettledAnswer,
  handle: (ask) => settlePromise(bySignedIn(ask), { ...ask.params, ...ask.body }),
})

export const partsRoutes: Route<Actor>[] = [
  move('sign', 'The unit signs for it', SignBody, (ask) => signFor(bySignedIn(ask), { ...ask.params, ...ask.body })),
  move('return', 'Not ours: give it back, with the reason, while the time for it runs', ReturnBody, (ask) =>
    askReturn(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('decide-return', 'The street decides on a return; refused, it is locked', DecideReturnBody, (ask) =>
    decideReturn(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('pause', 'Wait for the answer of whoever raised it: the clock stands', PauseBody, (ask) =>
    pausePart(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('resume', 'Go on: the clock goes on with the days it stood added', ResumeBody, (ask) =>
    resumePart(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('extension', 'Ask for more time, with the reason', ExtensionBody, (ask) =>
    askExtension(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('reply', 'The unit’s answer, with its class and what it promises', ReplyBody, (ask) =>
    writeReply(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('send-back', 'Send the reply back to be written again', SendBackBody, (ask) =>
    sendBackReply(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('release', 'Release the reply: the item counts as answered', ReleaseBody, (ask) =>
    releaseReply(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  move('take-away', 'A co-handling unit is no longer needed', TakeAwayBody, (ask) =>
    takeAwayPart(bySignedIn(ask), { ...ask.params, ...ask.body }),
  ),
  decideOnExtension,
  settle,
]
