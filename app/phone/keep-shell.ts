/**
 * Lets a worker keep this face on the phone, so that it also opens without a network. Nothing depends on it: browsers
 * inside other apps often have none. A new build is looked for at every load and whenever the page comes to the front
 * again; a page that was left open for days then loads anew (what is being written is kept as a draft).
 */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  let controlled = workers.controller !== null
  let outdated = false
  workers.addEventListener('controllerchange', () => {
    outdated = controlled
    controlled = true
  })
  // After the page, so that the first load on a slow network is not shared with it.
  window.addEventListener('load', () => {
    workers.register('/m/sw.js', { scope: '/m/', updateViaCache: 'none' }).then(look, () => {})
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    if (outdated) window.location.reload()
    else void workers.getRegistration('/m/').then((registration) => registration && look(registration))
  })
}

/** Without a network there is nothing newer to be had. */
function look(registration: ServiceWorkerRegistration): void {
  registration.update().catch(() => {})
}
