import type { LightMyRequestResponse } from 'fastify'
import { strFromU8, unzipSync } from 'fflate'
import { CLASSES, type Class, canary, PLACES, type PlaceName } from './places.ts'

export interface Found {
  readonly of: Class
  readonly place: PlaceName
}

const SOUGHT = PLACES.flatMap((place) =>
  CLASSES.map((of) => ({ of, place, pattern: new RegExp(`(?<![0-9a-z])(${spelt(place, of)})(?![0-9a-z])`, 'i') })),
)

/** Points stand as tenths on the wire and as points in files. */
function spelt(place: PlaceName, of: Class): string {
  const word = canary(place, of)
  return of === 'points' ? `${word}|${word.slice(0, -1)}\\.${word.slice(-1)}` : word
}

/** Every canary in an answer: its text, its headers with file names decoded, and the inside of Excel and Word files. */
export function canariesIn(answer: LightMyRequestResponse): Found[] {
  const text = `${headersOf(answer)}\n${textOf(answer)}`
  return SOUGHT.filter(({ pattern }) => pattern.test(text)).map(({ of, place }) => ({ of, place }))
}

function headersOf(answer: LightMyRequestResponse): string {
  return decodeURIComponent(JSON.stringify(answer.headers).replace(/%(?![0-9a-f]{2})/gi, '%25'))
}

/** The text as a reader finds it: packages unpacked, tags taken away, folded lines of a calendar put together. */
export function textOf(answer: LightMyRequestResponse): string {
  const bytes = answer.rawPayload
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return answer.body.replaceAll('\r\n ', '')
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}\n${strFromU8(part).replace(/<[^>]*>/g, '')}`)
    .join('\n')
}

/** Status and content of an answer without what differs by chance: ids, the request's number, times, the words of the place asked about. */
export function shapeOf(answer: LightMyRequestResponse, words: readonly string[]): string {
  const packed = answer.rawPayload[0] === 0x50 && answer.rawPayload[1] === 0x4b
  const text = packed ? textOf(answer).replace(/<dcterms:[^>]*>[^<]*/g, '') : answer.body
  const plain = words.reduce((sum, word) => sum.replaceAll(word, '…'), text)
  return `${answer.statusCode} ${plain
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'id')
    .replace(/urn:bandeng:request:[^"]*/g, 'request')}`
}
