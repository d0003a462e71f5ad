import type { FastifyRequest } from 'fastify'
import type { Language } from '../words/words.ts'

/** The language of a request: `?lang`, then the cookie `lang`, then Accept-Language, else Chinese. */
export function languageOf(request: FastifyRequest): Language {
  return (
    spoken(askedIn(request)) ?? spoken(request.cookies?.lang) ?? accepted(request.headers['accept-language']) ?? 'zh'
  )
}

/** An address the router could not read has no query yet; the language is looked for in it all the same. */
function askedIn(request: FastifyRequest): unknown {
  const query = request.query
  if (typeof query === 'object' && query !== null) return 'lang' in query ? query.lang : undefined
  return /[?&]lang=(\w+)/.exec(request.raw.url ?? '')?.[1]
}

function spoken(value: unknown): Language | undefined {
  return value === 'zh' || value === 'en' ? value : undefined
}

/** The first of our languages by quality value ('en;q=0.8, zh-CN' is Chinese). */
function accepted(header: string | undefined): Language | undefined {
  if (header === undefined || header.length > 500) return undefined
  let best: { language: Language; quality: number } | undefined
  for (const part of header.split(',')) {
    const [tag = '', ...attributes] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const language = spoken(tag.split('-')[0])
    const weight = attributes.find((attribute) => attribute.startsWith('q='))
    const quality = weight === undefined ? 1 : Number(weight.slice(2))
    if (language && quality > 0 && quality > (best?.quality ?? 0)) best = { language, quality }
  }
  return best?.language
}
