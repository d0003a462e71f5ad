import { outlived, type Shell, shellName, wayOf } from './shell.ts'

/** The build puts in its version and files; see `web/offline-shell.ts`. */
declare const __SHELL__: Shell

interface Later extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Later {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  addEventListener(name: 'install' | 'activate', heard: (event: Later) => void): void
  addEventListener(name: 'fetch', heard: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const worker = self as unknown as Worker
const shell = __SHELL__
const PAGE = '/m/'
/** How long a page waits for a network that only seems to be there. */
const PATIENCE = 3_000

worker.addEventListener('install', (event) => event.waitUntil(takeIn()))
worker.addEventListener('activate', (event) => event.waitUntil(tidy()))
worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, self.location.origin)
  if (way === 'page') event.respondWith(page(event.request))
  else if (way === 'file') event.respondWith(file(event.request))
  else if (way === 'glyphs') event.respondWith(glyphs(event.request))
})

/** The whole face, or nothing of it: a page of one build with scripts of another is thrown away and tried again later. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(shellName(shell.version))
  await cache.addAll(shell.files.map((name) => PAGE + name))
  const answer = await fetch(PAGE, { cache: 'no-cache' })
  const html = await answer.clone().text()
  if (!answer.ok || !shell.needed.every((name) => html.includes(name))) {
    await caches.delete(shellName(shell.version))
    throw new Error('The server has another build by now')
  }
  await cache.put(PAGE, answer)
  await worker.skipWaiting()
}

/** Older shells go, but for the one before: a page that is still open may load a part of it. */
async function tidy(): Promise<void> {
  const gone = outlived(await caches.keys(), shell)
  await Promise.all(gone.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** The server's page wherever there is a network, so nobody is stuck on an old build; else the kept one. */
async function page(request: Request): Promise<Response> {
  const kept = await (await caches.open(shellName(shell.version))).match(PAGE)
  if (!kept) return fetch(request)
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<Response>((enough) => {
    timer = setTimeout(() => enough(kept), PATIENCE)
  })
  const fresh = fetch(request).then(
    (answer) => (answer.status >= 500 ? kept : answer),
    () => kept,
  )
  return Promise.race([fresh, waited]).finally(() => clearTimeout(timer))
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** Only those glyphs that this phone has needed: they are large, and most phones need none. */
async function glyphs(request: Request): Promise<Response> {
  const cache = await caches.open(shell.glyphs)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
