import { type ComponentType, createContext, Suspense, useContext } from 'react'

/** What modules tell on the phone's first page, above what is on; each shows nothing where there is nothing new. */
export const HomeNewsContext = createContext<readonly ComponentType[]>([])

/** The place for it; the page around does not know who speaks. */
export function HomeNews() {
  const speakers = useContext(HomeNewsContext)
  return (
    <Suspense fallback={null}>
      {speakers.map((Speaker, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Speaker key={place} />
      ))}
    </Suspense>
  )
}
