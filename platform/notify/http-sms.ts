import type { Delivery, Notifier } from './notify.ts'

export interface HttpSmsSettings {
  /** Where a message is posted as `{ id, to, text }`. */
  readonly url: string
  /** Sent as `Authorization: Bearer …`. */
  readonly key: string
  /** Milliseconds until an answer is no longer waited for; ten seconds unless told. */
  readonly patience?: number
}

/** Faults on the way there: the request was never taken, so the same message may be sent again. */
const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * A small gateway for text messages over HTTP, as a district's own bridge to its SMS provider offers it: one POST a message.
 * 2xx: taken. 422 (or 400 with `{"why":"bad-address"}`): the number is wrong. 429 and 503: try later. Other 4xx: refused.
 * No answer in time, a broken connection or any other 5xx: it may have gone out.
 */
export function httpSms(settings: HttpSmsSettings): Notifier {
  return {
    reach: 'outside',
    async deliver({ id, to, text }) {
      try {
        const answer = await fetch(settings.url, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${settings.key}`,
            'content-type': 'application/json',
            'idempotency-key': id,
          },
          body: JSON.stringify({ id, to, text }),
          // A key must not follow a redirect to somewhere else.
          redirect: 'manual',
          signal: AbortSignal.timeout(settings.patience ?? 10_000),
        })
        return await deliveryOf(answer)
      } catch (error) {
        return { sent: false, why: neverArrived(error) ? 'later' : 'unsure' }
      }
    },
  }
}

async function deliveryOf(answer: Response): Promise<Delivery> {
  const { status, ok } = answer
  const bad = status === 422 || (status === 400 && (await whyIn(answer)) === 'bad-address')
  await answer.body?.cancel().catch(() => {})
  if (ok) return { sent: true }
  if (bad) return { sent: false, why: 'bad-address' }
  if (status === 429 || status === 503) return { sent: false, why: 'later' }
  return { sent: false, why: status >= 500 ? 'unsure' : 'refused' }
}

async function whyIn(answer: Response): Promise<unknown> {
  const said = await answer.json().catch(() => null)
  return typeof said === 'object' && said !== null && 'why' in said ? said.why : null
}

function neverArrived(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return cause?.code !== undefined && NEVER_ARRIVED.has(cause.code)
}
