import { route } from '../../access/index.ts'
import { RecordParams } from '../contract.ts'
import { AwardHonourBody, HonourMovedAnswer, HonourParams, TakeBackHonourBody } from '../contract-honours.ts'
import { awardHonour } from '../deeds/award-honour.ts'
import { takeBackHonour } from '../deeds/take-back-honour.ts'
import { askedBy } from './records.ts'

const award = route({
  method: 'POST',
  path: '/api/v1/duty/records/:recordId/honours',
  policy: 'duty.award-honour',
  summary: 'Enter that a suggestion or research report was honoured as outstanding for a year; it gives no points',
  status: 201,
  params: RecordParams,
  body: AwardHonourBody,
  answer: HonourMovedAnswer,
  handle: (ask) => awardHonour(ask.db, { ...ask.params, ...ask.body }, askedBy(ask)),
})

const takeBack = route({
  method: 'POST',
  path: '/api/v1/duty/honours/:honourId/take-back',
  policy: 'duty.take-back-honour',
  summary: 'Take an honour back that was entered wrongly',
  params: HonourParams,
  body: TakeBackHonourBody,
  answer: HonourMovedAnswer,
  handle: (ask) => takeBackHonour(ask.db, { ...ask.params, ...ask.body }, askedBy(ask)),
})

export const honourRoutes = [award, takeBack]
