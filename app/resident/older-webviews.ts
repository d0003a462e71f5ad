/**
 * The few things that Chromium 69 and Safari 12.1 lack and our pages speak of. Syntax is taken care of by the build; this
 * stands before everything else. Where a browser has them, nothing happens.
 */
function lend<Key extends PropertyKey>(place: object, name: Key, value: unknown): void {
  if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true })
}

// Not by way of `Object.hasOwn` itself, which is what linters would have here.
const owns = Object.prototype.hasOwnProperty
lend(Object, 'hasOwn', (thing: object, name: PropertyKey) => Reflect.apply(owns, thing, [name]))

// Every change of a page is drawn by way of it; Chromium before 71 has none. A fault is told as it would be, not swallowed.
lend(window, 'queueMicrotask', (work: () => void) => {
  Promise.resolve()
    .then(work)
    .catch((fault: unknown) =>
      setTimeout(() => {
        throw fault
      }),
    )
})

/** A sheet opens over the page by its style alone, and says that it was closed. */
if (!('HTMLDialogElement' in window)) {
  lend(HTMLElement.prototype, 'showModal', function open(this: HTMLElement) {
    this.setAttribute('open', '')
  })
  lend(HTMLElement.prototype, 'close', function close(this: HTMLElement) {
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  })
}
