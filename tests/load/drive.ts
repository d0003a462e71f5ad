import autocannon from 'autocannon'

/** One request of a load run, made anew for each send. */
export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}

export const CONNECTIONS = 16

/** Sends `amount` requests over 16 kept connections and answers how many a second came back. Throws if one failed. */
export async function drive(url: string, amount: number, next: () => Shot): Promise<number> {
  let complaint = ''
  // From the first request to the last answer: the package itself looks at the clock once a second only.
  let began = 0
  let ended = 0
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount,
    timeout: 30,
    requests: [
      {
        setupRequest: (request) => {
          began ||= performance.now()
          return { ...request, ...next() }
        },
        onResponse: (status, body) => {
          ended = performance.now()
          if (status >= 300 && complaint === '') complaint = `${status} ${body}`
        },
      },
    ],
  })
  if (complaint !== '' || result.errors > 0 || result['2xx'] !== amount)
    throw new Error(`${amount - result['2xx']} of ${amount} requests failed: ${complaint || 'no answer'}`)
  return (amount * 1000) / (ended - began)
}
