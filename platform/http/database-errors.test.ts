import { expect, test } from 'vitest'
import { isUnavailable } from './database-errors.ts'

const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ['the server restarts', failure('the database system is starting up', { code: '57P03', severity: 'FATAL' })],
  ['the socket is gone', failure('connect ENOENT', { code: 'ENOENT', syscall: 'connect' })],
  [
    'the other side hung up before the write',
    failure('This socket has been ended by the other party', { code: 'EPIPE' }),
  ],
  [
    'the stream was destroyed',
    failure('Cannot call write after a stream was destroyed', { code: 'ERR_STREAM_DESTROYED' }),
  ],
  ['the connection broke under the statement', failure('Connection terminated unexpectedly')],
  ['the connection was found broken', failure('Client has encountered a connection error and is not queryable')],
])('says "later" where %s', (_what, error) => expect(isUnavailable(error)).toBe(true))

test.each([
  ['a fault of ours', failure('x is not a function')],
  ['a missing file', failure('no such file', { code: 'ENOENT' })],
  ['a wrong value', failure('invalid input syntax', { code: '22P02', severity: 'ERROR' })],
])('does not take %s for a database away', (_what, error) => expect(isUnavailable(error)).toBe(false))
