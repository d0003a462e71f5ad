/** What a person wrote in something to be sent, line by line, so that nothing refused is lost: titles and words. */
export function wordsOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  const { title, words, opinions } = body as { title?: unknown; words?: unknown; opinions?: unknown }
  const lines = Array.isArray(opinions) ? opinions.flatMap(wordsOf) : []
  return [title, words, ...lines].filter((line): line is string => typeof line === 'string' && line !== '')
}
