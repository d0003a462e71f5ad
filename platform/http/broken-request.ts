import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problem } from './problem.ts'
import { problemWords } from './words.ts'

interface BrokenRequest extends Error {
  code?: string
  /** The bytes as they came, as far as they were read. */
  rawPacket?: unknown
}

/**
 * Answers what the HTTP parser itself gives up on (an address or head too large, bytes that are no HTTP) with a problem document as
 * well, and hangs up. No route ever sees such a request.
 */
export function answerBroken(error: BrokenRequest, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const status = tooLarge ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const came = Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : ''
  const lang = /[?&]lang=en\b/.test(came) ? 'en' : 'zh'
  const code = tooLarge ? 'request.address-too-long' : 'request.malformed'
  const body = JSON.stringify(problem({ lang, words: problemWords, instance: 'unread' }, status, code))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Language: ${lang === 'zh' ? 'zh-CN' : 'en'}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
