import { type ComponentType, lazy, Suspense, useEffect, useMemo } from 'react'
import { matchRoute, Redirect, Route, Router, Switch, useLocation, useRouter } from 'wouter'
import { LanguageProvider, useWords } from '../../platform/ui/language.tsx'
import { useLapse } from '../../platform/ui/lapse.ts'
import { type Me, MeContext } from '../../platform/ui/me.tsx'
import type { PhonePage } from '../../platform/ui/pages.ts'
import { HomeNewsContext } from '../../platform/ui/phone/home-news.tsx'
import { WHO } from '../../platform/ui/phone/kept-answers.ts'
import { Screen } from '../../platform/ui/phone/screen.tsx'
import { ErrorState, LoadingState } from '../../platform/ui/phone/states.tsx'
import { ToastProvider } from '../../platform/ui/phone/toast.tsx'
import { useAsk } from '../../platform/ui/phone/use-ask.ts'
import { useDelivery } from '../../platform/ui/phone/use-outbox.tsx'
import { uiWords } from '../../platform/ui/words.ts'
import { Boundary } from './boundary.tsx'
import { Foot } from './foot.tsx'
import { Marked } from './marked.tsx'
import { homeNews } from './news.ts'
import { phonePages } from './pages.ts'

/** The phone: providers around the frame. */
export function Phone() {
  return (
    <LanguageProvider>
      <Router base="/m">
        <Marked>
          <ToastProvider>
            <Frame />
          </ToastProvider>
        </Marked>
      </Router>
    </LanguageProvider>
  )
}

/** The page, and below it the tabs of those signed in. */
function Frame() {
  const t = useWords(uiWords)
  const asked = useAsk<Me>(WHO, {}, { keep: true })
  const [path] = useLocation()
  const { parser } = useRouter()
  const page = phonePages.find((one) => matchRoute(parser, one.path, path)[0])
  const { data, keptAt } = asked
  const me = useMemo(() => (data ? { ...data, asOf: keptAt ?? new Date().toISOString() } : null), [data, keptAt])
  const lapsed = useLapse(me)
  usePagesAtHand(me)
  useDelivery(me?.person.id ?? null)
  if (asked.loading) {
    return (
      <Screen title={t('ui.mark')}>
        <LoadingState />
      </Screen>
    )
  }
  if (!me && asked.problem && asked.problem.status !== 401) {
    return (
      <Screen title={t('ui.mark')}>
        <ErrorState problem={asked.problem} again={asked.again} />
      </Screen>
    )
  }
  const open = me !== null || page?.public || path === '/sign-in'
  return (
    <MeContext.Provider value={me}>
      <div className={me ? 'frame' : 'frame no-tabs'}>
        {open ? (
          <HomeNewsContext.Provider value={homeNews}>
            <Pages at={path} />
          </HomeNewsContext.Provider>
        ) : (
          <Redirect to={path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`} replace />
        )}
      </div>
      {me && <Foot me={me} lapsed={lapsed} lit={page?.tab ?? null} />}
    </MeContext.Provider>
  )
}

const opened = new Map<PhonePage, ComponentType>()

function componentOf(page: PhonePage): ComponentType {
  const known = opened.get(page)
  if (known) return known
  const component = lazy(page.load)
  opened.set(page, component)
  return component
}

function Pages({ at }: { at: string }) {
  const t = useWords(uiWords)
  return (
    <Boundary at={at} mark={t('ui.mark')} text={t('ui.error.page')} again={t('ui.retry')}>
      <Suspense
        fallback={
          <Screen title={t('ui.mark')}>
            <LoadingState />
          </Screen>
        }
      >
        <Switch>
          {phonePages.map((page) => {
            const Page = componentOf(page)
            return (
              <Route key={page.path} path={page.path}>
                <Page />
              </Route>
            )
          })}
          <Route>
            <Screen title={t('ui.missing')} back="/">
              <p>{t('ui.missing.why')}</p>
            </Screen>
          </Route>
        </Switch>
      </Suspense>
    </Boundary>
  )
}

/** Fetches the screens while there is a network, so that a report can also be opened and written without one. */
function usePagesAtHand(me: Me | null): void {
  useEffect(() => {
    if (!me) return
    const timer = setTimeout(() => {
      for (const page of phonePages) if (!page.public && (page.visible?.(me) ?? true)) page.load().catch(() => {})
    }, 2_000)
    return () => clearTimeout(timer)
  }, [me])
}
