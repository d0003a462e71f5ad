import { type ComponentType, useEffect, useState } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { PageHead } from '../../platform/ui/desk/page-head.tsx'
import { LoadingState } from '../../platform/ui/desk/states.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import type { DeskPage } from '../../platform/ui/pages.ts'
import { uiWords } from '../../platform/ui/words.ts'
import { Boundary } from './boundary.tsx'
import { deskPages } from './pages.ts'

const opened = new Map<DeskPage, ComponentType>()

/** A page, fetched when it is first shown. Not by `lazy`: once a fallback was seen, React holds back what came for 0.3 s. */
function Fetched({ page }: { page: DeskPage }) {
  const [, drawAgain] = useState({})
  const Page = opened.get(page)
  useEffect(() => {
    let shown = true
    const came = (component: ComponentType) => {
      opened.set(page, component)
      if (shown) drawAgain({})
    }
    const failed = (error: unknown) => {
      if (shown)
        drawAgain(() => {
          throw error
        })
    }
    if (!opened.has(page)) page.load().then((module) => came(module.default), failed)
    return () => {
      shown = false
    }
  }, [page])
  return Page ? <Page /> : <LoadingState />
}

/** Shows the page whose path fits the address. */
export function Pages() {
  const t = useWords(uiWords)
  const [path] = useLocation()
  return (
    <Boundary at={path} title={t('ui.error')} text={t('ui.error.page')} again={t('ui.retry')}>
      <Switch>
        {deskPages.map((page) => (
          <Route key={page.path} path={page.path}>
            <Fetched page={page} />
          </Route>
        ))}
        <Route>
          <PageHead title={t('ui.missing')} sub={t('ui.missing.why')} actions={<Link href="/">{t('ui.home')}</Link>} />
        </Route>
      </Switch>
    </Boundary>
  )
}
