import { type ReactNode, useEffect, useRef } from 'react'
import { useArrival } from '../arrival.tsx'

interface PageHeadProps {
  title: string
  /** One line below: what the page is for, or of whom it speaks. */
  sub?: ReactNode
  /** The page's deeds, at the right; the main one last. */
  actions?: ReactNode
}

/** The head of a page: its h1, which also names the window and takes the focus when one arrives from another page. */
export function PageHead({ title, sub, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useArrival()
  useEffect(() => {
    document.title = `${title} · ${arrival.mark}`
  }, [title, arrival.mark])
  useEffect(() => {
    if (arrival.take()) heading.current?.focus({ preventScroll: true })
  }, [arrival])
  return (
    <div className="page-head">
      <div className="page-head-words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub && <p className="page-sub">{sub}</p>}
      </div>
      {actions && <div className="page-actions no-print">{actions}</div>}
    </div>
  )
}
