import { useEffect, useState } from 'react'
import { ask, SIGNED_OUT } from './api.ts'
import type { Me } from './me.tsx'

/**
 * Whether the session ended while somebody was working. Their page stays as it is, so that nothing written is lost; once
 * they have signed in again in another tab and come back, the work goes on. Another person gets a fresh page.
 */
export function useLapse(me: Me | null): boolean {
  const [lapsed, setLapsed] = useState(false)
  const personId = me?.person.id
  useEffect(() => {
    if (!personId) return
    const lapse = () => setLapsed(true)
    window.addEventListener(SIGNED_OUT, lapse)
    return () => window.removeEventListener(SIGNED_OUT, lapse)
  }, [personId])
  useEffect(() => {
    if (!lapsed) return
    const look = () => {
      if (document.visibilityState !== 'visible') return
      ask<Me>('GET', '/api/v1/me').then(
        (now) => (now.person.id === personId ? setLapsed(false) : window.location.reload()),
        () => {},
      )
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [lapsed, personId])
  return lapsed
}
