/**
 * Lets a worker keep this face on the phone, so that it also opens without a network. Nothing depends on it: browsers
 * inside other apps often have none.
 */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return
  // After the page, so that the first load on a slow network is not shared with it.
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/m/sw.js', { scope: '/m/', updateViaCache: 'none' }).catch(() => {})
  })
}
