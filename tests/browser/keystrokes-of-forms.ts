import type { Page } from 'playwright-core'

/** Keys as a clerk presses them in a form: Tab until a field is reached, a day in the browser's own date field. */

/** Presses Tab (or Shift+Tab) until the field with that label has the focus, at its first part where it has several. */
export async function toField(page: Page, label: string, way: 'on' | 'back' = 'on'): Promise<void> {
  const here = () =>
    page.evaluate(() => {
      const field = document.activeElement
      const named = field?.getAttribute('aria-label')
      return (
        named ??
        (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? (field.labels?.[0]?.textContent ?? '')
          : '')
      )
    })
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await here()) === label) {
      if (way === 'on') return
      // Backwards one comes to the last part: out of the field and in again from the front.
      while ((await here()) === label) await page.keyboard.press('Shift+Tab')
      return page.keyboard.press('Tab')
    }
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`No way by Tab to “${label}”; the focus is on “${await here()}”`)
}

/** Types a day into the date field that has the focus. The browser says in which order: month, day, year or year, month, day. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const stands = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)
  for (const order of [month + date + year, year, month + date]) {
    // Whatever part has the focus, the first is at most two to the left; only the year of the second order waits to be left.
    if (order !== month + date) for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.type(order)
    if ((await stands()) === day) return
    if (order === year) await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The date field holds ${await stands()}, not ${day}`)
}
