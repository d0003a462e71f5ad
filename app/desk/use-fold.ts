import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { read, write } from '../../platform/ui/language.tsx'

const NARROW = '(max-width: 719px)'

/** Whether the rail is folded: as chosen and remembered; on a narrow screen always, but for the moment in which somebody opens it to go somewhere. */
export function useFold(): { folded: boolean; fold(): void } {
  const [chosen, setChosen] = useState(() => read('rail') === 'folded')
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  const [opened, setOpened] = useState(false)
  const [path] = useLocation()
  useEffect(() => {
    const screen = matchMedia(NARROW)
    const follow = () => setNarrow(screen.matches)
    screen.addEventListener('change', follow)
    return () => screen.removeEventListener('change', follow)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has arrived somewhere needs the screen
  useEffect(() => setOpened(false), [path])
  if (narrow) return { folded: !opened, fold: () => setOpened(!opened) }
  const fold = () => {
    write('rail', chosen ? 'open' : 'folded')
    setChosen(!chosen)
  }
  return { folded: chosen, fold }
}
