import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** A page of an old browser, as far as a resident's walk needs it. */
export interface OldPage {
  /** What the browser calls itself: "HeadlessChrome/69.0.3494.0". */
  readonly version: string
  /** Errors of the page, and what its browser complains of in the console. */
  readonly faults: string[]
  open(address: string): Promise<void>
  /** What this expression says in the page. */
  ask<T>(expression: string): Promise<T>
  /** Waits until the page answers something true to this expression, and returns it. */
  until<T>(expression: string): Promise<T>
  /** Waits for the first element of this kind that says exactly these words (its label's, for a field); taps its middle. */
  tap(kind: string, words: string): Promise<void>
  /** Taps the field of this label and types into it. */
  write(label: string, words: string): Promise<void>
  /** Waits until these words stand somewhere on the page. */
  shows(words: string): Promise<void>
  picture(): Promise<Buffer>
  close(): Promise<void>
}

/** Chinese phones in other apps: as wide as everywhere else in these tests. */
const SCREEN = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true }
const PATIENCE = 20_000

/**
 * Starts the old browser at `path` (an executable, or a brotli-packed one, which is unpacked once beside the system's
 * temporary files) and opens one page the size of a phone. It is spoken to in its own protocol over a bare socket: today's
 * drivers no longer know browsers of that age.
 */
export async function oldPage(path: string): Promise<OldPage> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'))
  const running = spawn(unpacked(path), [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ...['--hide-scrollbars', '--lang=zh-CN', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
  ])
  const { port } = new URL(await listening(running))
  const asked = await fetch(`http://127.0.0.1:${port}/json/list`)
  const [first] = (await asked.json()) as { webSocketDebuggerUrl: string }[]
  const line = await connect(first?.webSocketDebuggerUrl ?? '')
  const told = (await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()) as { Browser: string }
  for (const part of ['Page', 'Runtime', 'Log', 'Network']) await line.ask(`${part}.enable`, {})
  await line.ask('Emulation.setDeviceMetricsOverride', SCREEN)
  await line.ask('Emulation.setTouchEmulationEnabled', { enabled: true })
  const close = async () => {
    const over = new Promise((ended) => running.once('exit', ended))
    line.close()
    running.kill('SIGKILL')
    await over
    rmSync(profile, { recursive: true, force: true })
  }
  return { version: told.Browser, faults: line.faults, ...deedsOn(line), close }
}

function unpacked(path: string): string {
  if (!path.endsWith('.br')) return path
  const place = join(tmpdir(), 'bandeng-old-chromium')
  const file = join(place, basename(path, '.br'))
  if (existsSync(file)) return file
  mkdirSync(place, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, brotliDecompressSync(readFileSync(resolve(path))))
  chmodSync(draft, 0o755)
  renameSync(draft, file)
  return file
}

/** The address the browser says it listens on. */
function listening(running: ChildProcess): Promise<string> {
  return new Promise((known, failed) => {
    let said = ''
    running.stderr?.on('data', (part: Buffer) => {
      said += part
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) known(address)
    })
    running.once('exit', () => failed(new Error(`The old browser did not start: ${said}`)))
  })
}

interface Line {
  ask<T>(method: string, params: object): Promise<T>
  readonly faults: string[]
  close(): void
}

interface Message {
  id?: number
  result?: unknown
  error?: { message: string }
  method?: string
  params?: {
    exceptionDetails?: { text: string; exception?: { description?: string } }
    entry?: { level: string; source: string; text: string }
  }
}

async function connect(address: string): Promise<Line> {
  const socket = new WebSocket(address)
  const open = new Map<number, { done(result: unknown): void; failed(error: Error): void }>()
  const faults: string[] = []
  let last = 0
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    const waiting = open.get(message.id ?? 0)
    if (message.error) waiting?.failed(new Error(message.error.message))
    else waiting?.done(message.result)
    const fault = faultIn(message)
    if (fault !== null) faults.push(fault)
  }
  socket.onclose = () => {
    for (const waiting of open.values()) waiting.failed(new Error('The old browser has gone.'))
  }
  await new Promise((opened, failed) => {
    socket.onopen = opened
    socket.onerror = failed
  })
  return {
    faults,
    ask<T>(method: string, params: object) {
      last += 1
      const id = last
      socket.send(JSON.stringify({ id, method, params }))
      return new Promise<T>((done, failed) => open.set(id, { done: done as (result: unknown) => void, failed }))
    },
    close: () => socket.close(),
  }
}

/** A refused question is told by the page itself; the browser's own note of it ("network") is no fault. */
function faultIn({ method, params }: Message): string | null {
  const thrown = method === 'Runtime.exceptionThrown' ? params?.exceptionDetails : undefined
  if (thrown) return thrown.exception?.description ?? thrown.text
  const entry = method === 'Log.entryAdded' ? params?.entry : undefined
  return entry?.level === 'error' && entry.source !== 'network' ? entry.text : null
}

interface Place {
  x: number
  y: number
}

function deedsOn(line: Line): Omit<OldPage, 'version' | 'faults' | 'close'> {
  const ask = async <T>(expression: string): Promise<T> => {
    const how = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await line.ask<{
      result: { value: T }
      exceptionDetails?: { exception?: { description?: string } }
    }>('Runtime.evaluate', how)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression)
    return result.value
  }
  const until = async <T>(expression: string): Promise<T> => {
    for (const end = Date.now() + PATIENCE; ; ) {
      const found = await ask<T>(expression)
      if (found) return found
      if (Date.now() > end) throw new Error(`Never true: ${expression}\n${await ask('document.body.innerText')}`)
      await new Promise((soon) => setTimeout(soon, 50))
    }
  }
  const tap = async (kind: string, words: string) => {
    const { x, y } = await until<Place>(`(${middleOf})(${JSON.stringify(kind)}, ${JSON.stringify(words)})`)
    await line.ask('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await line.ask('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  return {
    ask,
    until,
    tap,
    async open(address) {
      await line.ask('Page.navigate', { url: address })
      await until('document.readyState === "complete"')
    },
    async write(label, words) {
      await tap('input, textarea', label)
      await until('/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)')
      for (const text of words) await line.ask('Input.dispatchKeyEvent', { type: 'char', text })
    },
    shows: (words) => until(`document.body.innerText.includes(${JSON.stringify(words)})`),
    async picture() {
      await until('document.fonts.status === "loaded"')
      const { data } = await line.ask<{ data: string }>('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(data, 'base64')
    },
  }
}

/**
 * Runs in the page: scrolls the element there and answers its middle, once it has come to rest and nothing lies over it.
 * Written in what a browser of that age can read.
 */
const middleOf = `async function (kind, words) {
  const sayOf = (one) => (one.labels && one.labels.length > 0 ? one.labels[0].textContent : one.textContent).trim()
  const fits = (one) => sayOf(one) === words || sayOf(one).startsWith(words + '（') || one.getAttribute('aria-label') === words
  const found = Array.from(document.querySelectorAll(kind)).find((one) => fits(one) && one.getClientRects().length > 0)
  if (!found) return null
  const middle = () => {
    const { left, top, width, height } = found.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  found.scrollIntoView({ block: 'center' })
  const before = middle()
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 20))))
  const { x, y } = middle()
  const above = document.elementFromPoint(x, y)
  const target = (one) => one.closest('label, button, a')
  const free = above !== null && (found.contains(above) || (target(found) !== null && target(above) === target(found)))
  return free && x === before.x && y === before.y ? { x, y } : null
}`
