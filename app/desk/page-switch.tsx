import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { PageHead } from '../../platform/ui/desk/page-head.tsx'
import { LoadingState } from '../../platform/ui/desk/states.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import type { DeskPage } from '../../platform/ui/pages.ts'
import { uiWords } from '../../platform/ui/words.ts'
import { Boundary } from './boundary.tsx'
import { deskPages } from './pages.ts'

const opened = new Map<DeskPage, LazyExoticComponent<ComponentType>>()

/** A page's component, fetched when it is first shown. */
function componentOf(page: DeskPage): LazyExoticComponent<ComponentType> {
  const known = opened.get(page)
  if (known) return known
  const component = lazy(page.load)
  opened.set(page, component)
  return component
}

/** Shows the page whose path fits the address. */
export function Pages() {
  const t = useWords(uiWords)
  const [path] = useLocation()
  return (
    <Boundary at={path} title={t('ui.error')} text={t('ui.error.page')} again={t('ui.retry')}>
      <Suspense fallback={<LoadingState />}>
        <Switch>
          {deskPages.map((page) => {
            const Page = componentOf(page)
            return (
              <Route key={page.path} path={page.path}>
                <Page />
              </Route>
            )
          })}
          <Route>
            <PageHead
              title={t('ui.missing')}
              sub={t('ui.missing.why')}
              actions={<Link href="/">{t('ui.home')}</Link>}
            />
          </Route>
        </Switch>
      </Suspense>
    </Boundary>
  )
}
