import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shoot } from './harness.ts'
import { type OnPhone, type ResidentHouse, residentHouse } from './resident-house.ts'
import { choose, photoWithPlace, press, sound, ticket, write } from './resident-steps.ts'
import { thumbOn } from './thumbs.ts'

let house: ResidentHouse
let token: string

beforeAll(async () => {
  house = await residentHouse()
  token = (await house.code()).token
}, 120_000)

afterAll(() => house?.close())

/** Scan to receipt with a thumb that is counted, every screen looked at on the way. */
async function raiseWithThumb({ page }: OnPhone, words: string) {
  const thumb = await thumbOn(page)
  await thumb.tap(page.getByRole('link', { name: '我要反映' }))
  await thumb.tap(page.getByRole('textbox', { name: '请写下您要反映的事' }))
  await thumb.write(words)
  await sound(page)
  await thumb.tap(press(page, '下一步'))
  await page.getByRole('combobox', { name: '哪个社区' }).waitFor()
  expect(await page.getByRole('combobox', { name: '哪个社区' }).inputValue()).toBe(house.community.communityId)
  await sound(page)
  await thumb.tap(press(page, '下一步'))
  await page.getByRole('textbox', { name: /^联系电话/ }).waitFor()
  await sound(page)
  await thumb.tap(press(page, '下一步'))
  await page.getByText('没有留').waitFor()
  await sound(page)
  await thumb.tap(press(page, '送出'))
  return thumb
}

/** As large as on a bus ticket, with the day by which something happens, and kept as a picture. */
async function receiptIsGood(page: Page): Promise<void> {
  await sound(page)
  await shoot(page, 'resident-receipt')
  const size = (number: Element) => Number.parseFloat(getComputedStyle(number).fontSize)
  expect(await page.locator('.ticket-number').evaluate(size)).toBeGreaterThan(45)
  expect(await page.getByText(/^最迟 \d+月\d+日（周.）$/).count()).toBe(1)
  await press(page, '存成图片').tap()
  const picture = page.getByRole('img', { name: '回执图片' })
  await picture.waitFor()
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(720)
  await sound(page)
  await page.keyboard.press('Escape')
}

test('a resident scans, raises a matter in six taps, gets a number, reads the answer and rates it', async () => {
  const words = '楼道灯坏了三周晚上看不见路老人都怕摔跤请来修一修'
  const on = await house.scan(`/r/${token}`)
  const { page, context, faults } = on
  await page.getByText(house.community.name).first().waitFor()
  await sound(page)
  await shoot(page, 'resident-notice')
  const thumb = await raiseWithThumb(on, words)
  const numbers = await ticket(page)
  const { taps, characters } = thumb.tally
  console.log(`a matter raised: ${taps} taps, ${characters} characters, ${thumb.seconds().toFixed(1)} s`)
  expect(await thumb.seen()).toBe(taps)
  expect(taps).toBe(6)
  expect(thumb.seconds()).toBeLessThan(90)
  await receiptIsGood(page)
  await page.reload()
  expect(await ticket(page)).toEqual(numbers)

  const [item] = await house.items(words)
  expect(item).toMatchObject({ receipt: numbers.receipt, state: 'new' })
  await page.getByRole('link', { name: '看办到哪一步' }).tap()
  await page.locator('[aria-current=step]', { hasText: '街道看过' }).waitFor()
  await sound(page)
  await house.answer(item?.itemId ?? '', '灯已经换好，请您看看。')
  await page.reload()
  await page.getByText('灯已经换好，请您看看。').first().waitFor()
  await press(page, '现在就评价').tap()
  await choose(page, '办理的过程', '满意')
  await choose(page, '办理的结果', '基本满意')
  await sound(page)
  await shoot(page, 'resident-rating')
  await press(page, '送出评价').tap()
  await page.getByText('您的评价：过程满意，结果基本满意').waitFor()
  expect(await press(page, '送出评价').count()).toBe(0)
  await sound(page)
  expect((await house.items(words))[0]?.state).toBe('rated')
  expect(faults).toEqual([])
  await context.close()
})

test('in large text everything is there, a dissatisfied word sends it back, and another phone needs the code', async () => {
  const words = '古井护栏松了小孩子在旁边玩不安全'
  const { page, context, faults } = await house.scan(`/r/${token}`, { elder: 1 })
  await sound(page, 60)
  await write(page, words)
  await sound(page, 60)
  await shoot(page, 'resident-elder-check')
  await press(page, '送出').tap()
  const { receipt, code } = await ticket(page)
  await sound(page, 60)
  const [item] = await house.items(words)
  await house.answer(item?.itemId ?? '', '护栏列入明年计划。')
  await context.close()

  const other = await house.scan('/r', { elder: 1 })
  await other.page.getByRole('textbox', { name: '受理号' }).fill(receipt)
  await other.page.getByRole('combobox', { name: '哪个区' }).selectOption('姑苏区')
  await press(other.page, '查看').tap()
  await other.page.getByRole('textbox', { name: '查询码' }).fill('AAAAAA')
  await press(other.page, '查看').tap()
  await other.page.getByRole('alert').waitFor()
  await sound(other.page, 60)
  await other.page.getByRole('textbox', { name: '查询码' }).fill(code.toLowerCase())
  await press(other.page, '查看').tap()
  await other.page.getByText('护栏列入明年计划。').first().waitFor()
  await press(other.page, '现在就评价').tap()
  await choose(other.page, '办理的过程', '满意')
  await choose(other.page, '办理的结果', '不满意')
  await press(other.page, '送出评价').tap()
  await other.page.getByText('请说一句哪里不满意').waitFor()
  await other.page.getByRole('textbox', { name: '哪里不满意？说一句就行' }).fill('等不到明年')
  await sound(other.page, 60)
  await press(other.page, '送出评价').tap()
  await other.page.getByText('退回重办').waitFor()
  await sound(other.page, 60)
  await shoot(other.page, 'resident-elder-reopened')
  expect((await house.items(words))[0]?.state).toBe('reopened')
  await other.page.goto(`${house.url}/r`)
  await other.page.getByRole('list', { name: '这台手机上的受理号' }).getByRole('link').waitFor()
  expect([...faults, ...other.faults]).toEqual([])
  await other.context.close()
})

test('a unit asks something, the resident answers it, and later takes the matter back', async () => {
  const words = '巷口的井盖翘起来了自行车会摔'
  const { page, context, faults } = await house.scan(`/r/${token}`)
  await write(page, words)
  await press(page, '送出').tap()
  await ticket(page)
  const [item] = await house.items(words)
  await house.question(item?.itemId ?? '', '请问是哪条巷子？')
  await page.getByRole('link', { name: '看办到哪一步' }).tap()
  await page.getByText('请问是哪条巷子？').first().waitFor()
  await page.getByText('在等您补充，期限先停着').waitFor()
  await sound(page)
  await shoot(page, 'resident-question')
  await press(page, '送出回答').tap()
  await page.getByText('请先写回答').waitFor()
  await page.getByRole('textbox', { name: '您的回答' }).fill('钮家巷东口')
  await press(page, '送出回答').tap()
  await page.getByText('在等您补充，期限先停着').waitFor({ state: 'detached' })
  await page.locator('[aria-current=step]', { hasText: '城市管理办公室' }).waitFor()
  await page.getByText('不用办了，撤回').tap()
  await press(page, '撤回').tap()
  await page.getByText('您已撤回').waitFor()
  await sound(page)
  expect((await house.items(words))[0]?.state).toBe('withdrawn')
  expect(faults).toEqual([])
  await context.close()
})

describe('on a bad network', () => {
  /** 400 kbit/s and 400 ms there and back: a cellar, an old estate. */
  async function slow({ page, context }: Pick<OnPhone, 'page' | 'context'>): Promise<void> {
    const line = await context.newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.setCacheDisabled', { cacheDisabled: true })
    const speed = 50 * 1024
    const figures = { offline: false, latency: 400, downloadThroughput: speed, uploadThroughput: speed }
    await line.send('Network.emulateNetworkConditions', figures)
  }

  test('a slow one: the notice comes, and a hasty double tap sends one matter', async () => {
    const words = '小区门口积水下雨天进不去'
    const { page, context, faults } = await house.scan('/r')
    // A phone in China has Chinese glyphs of its own; those of this browser are not part of what is measured.
    await context.route('**/fonts/**', (route) => route.abort())
    await slow({ page, context })
    const scripts: string[] = []
    page.on('response', (answer) => {
      if (answer.url().endsWith('.js')) scripts.push(answer.url())
    })
    const started = Date.now()
    await page.goto(`${house.url}/r/${token}`, { waitUntil: 'commit' })
    await page.getByRole('link', { name: '我要反映' }).waitFor()
    console.log(`on 400 kbit/s and 400 ms the notice stands after ${((Date.now() - started) / 1000).toFixed(1)} s`)
    await write(page, words)
    await press(page, '送出').dblclick()
    await ticket(page)
    expect(await house.items(words)).toHaveLength(1)
    expect(scripts).toHaveLength(1)
    expect(faults).toEqual([])
    await context.close()
  })

  test('one that breaks off: what was written stays, and what arrived unanswered is not sent twice', async () => {
    const words = '老小区楼道里堆满杂物消防车进不来'
    const { page, context, faults } = await house.scan(`/r/${token}`)
    await page.getByRole('link', { name: '我要反映' }).tap()
    await page.getByRole('textbox', { name: '请写下您要反映的事' }).fill(words)
    await page.setInputFiles('input[type=file]', await photoWithPlace(page))
    await page.getByRole('img', { name: '照片 1' }).waitFor()
    await page.reload()
    expect(await page.getByRole('textbox', { name: '请写下您要反映的事' }).inputValue()).toBe(words)
    await page.getByRole('img', { name: '照片 1' }).waitFor()
    for (let step = 0; step < 3; step += 1) await press(page, '下一步').tap()
    // The house takes it in, and the answer never arrives.
    let sent = 0
    await context.route('**/api/v1/open/codes/*/items', async (route) => {
      sent += 1
      if (sent > 1) return route.continue()
      await route.fetch()
      await route.abort('internetdisconnected')
    })
    let picture: Buffer | null = null
    await context.route('**/photos', (route) => {
      picture = route.request().postDataBuffer()
      return route.continue()
    })
    await press(page, '送出').tap()
    await page.getByText('还没有送出，已存在这台手机').waitFor()
    expect(await house.items(words)).toHaveLength(1)
    await sound(page)
    await shoot(page, 'resident-kept')
    await page.reload()
    const { receipt } = await ticket(page)
    const items = await house.items(words)
    expect(items.map((item) => item.receipt)).toEqual([receipt])
    expect(sent).toBeGreaterThan(1)
    await expect.poll(() => photosOf(items[0]?.itemId ?? '')).toEqual([{ kind: 'image/jpeg', told: 0 }])
    // The phone itself has left the place out, before anything went over the network.
    expect(picture).toSatisfy((sent: Buffer | null) => sent?.includes('JFIF') === true && !sent.includes('GPS'))
    // Back on the code's page nothing of it is left to be sent again.
    await page.goto(`${house.url}/r/${token}`)
    await page.getByRole('link', { name: '我要反映' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('a browser that keeps nothing sends as well, and says that the page must stay open', async () => {
    const words = '河边的垃圾桶好几天没有人清'
    const { page, context, faults } = await house.scan(`/r/${token}`, {
      async before({ context }) {
        await context.addInitScript(() => {
          const refused = () => {
            throw new DOMException('denied', 'SecurityError')
          }
          for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get: refused })
        })
      },
    })
    await write(page, words)
    await context.setOffline(true)
    await press(page, '送出').tap()
    await page.getByText('请不要关掉这一页').waitFor()
    await context.setOffline(false)
    await ticket(page)
    expect(await house.items(words)).toHaveLength(1)
    expect(faults).toEqual([])
    await context.close()
  })

  /** Photos of a matter, and whether a place or camera is still told in them. */
  async function photosOf(itemId: string): Promise<{ kind: string; told: number }[]> {
    const found = await sql<{ kind: string; told: number }>`
      select kind, position('Exif'::bytea in bytes) as told from opinions.photo where item_id = ${itemId}`.execute(
      house.db,
    )
    return found.rows
  }
})

describe('what does not work says what to do', () => {
  test('a revoked code, an unknown one, and words that belong elsewhere', async () => {
    const revoked = await house.code()
    const { page, context, faults } = await house.scan(`/r/${revoked.token}`)
    await page.getByRole('link', { name: '我要反映' }).tap()
    await page.getByRole('textbox', { name: '请写下您要反映的事' }).fill('邻居为围墙起诉我')
    await page.getByText('这件事可能不归这里办').waitFor()
    await sound(page)
    for (let step = 0; step < 3; step += 1) await press(page, '下一步').tap()
    await house.revoke(revoked.codeId)
    await press(page, '送出').tap()
    await page.getByText('没有收下').waitFor()
    await sound(page)
    await page.goto(`${house.url}/r/${revoked.token}`)
    await page.getByText('这个码不再收件').waitFor()
    await sound(page)
    await page.goto(`${house.url}/r/${token.split('-')[0]}-nobodymadethis`)
    await page.getByText('这个码认不出来').waitFor()
    await sound(page)
    expect(faults).toEqual([])
    await context.close()
  })
})
