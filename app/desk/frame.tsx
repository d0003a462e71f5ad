import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Router } from 'wouter'
import { Problem } from '../../platform/ui/api.ts'
import { themeFor, type Wish, wear, wishedTheme } from '../../platform/ui/appearance.ts'
import { ArrivalProvider } from '../../platform/ui/arrival.tsx'
import { ErrorState, LoadingState } from '../../platform/ui/desk/states.tsx'
import { ToastProvider } from '../../platform/ui/desk/toast.tsx'
import { useAsk } from '../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../platform/ui/desk/use-keys.ts'
import { LanguageProvider, useLanguage, useWords } from '../../platform/ui/language.tsx'
import { useLapse } from '../../platform/ui/lapse.ts'
import { type Me, MeContext } from '../../platform/ui/me.tsx'
import { uiWords } from '../../platform/ui/words.ts'
import { Header } from './header.tsx'
import { Pages } from './page-switch.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { SignInGate } from './sign-in-gate.tsx'
import { antdTheme } from './theme.ts'
import { useFold } from './use-fold.ts'

const retryReads = (count: number, error: Error) => count < 2 && !(error instanceof Problem && error.status >= 400)

/** The desk: providers around the frame. */
export function Desk() {
  const client = useMemo(
    () =>
      new QueryClient({
        defaultOptions: { queries: { retry: retryReads, staleTime: 5_000, refetchOnWindowFocus: true } },
      }),
    [],
  )
  return (
    <LanguageProvider>
      <QueryClientProvider client={client}>
        <Dressed />
      </QueryClientProvider>
    </LanguageProvider>
  )
}

/** What opens over a field opens within its landmark: there screen readers find it, and it moves with the page. */
const besides = (trigger?: HTMLElement) => trigger?.closest<HTMLElement>('main, header, nav') ?? document.body

/** A button at work: seen only, so that the button keeps its name for those who listen. */
function AtWork() {
  return <span className="at-work" aria-hidden="true" />
}

/** Wears theme and language. */
function Dressed() {
  const { language } = useLanguage()
  const t = useWords(uiWords)
  const [wish, setWish] = useState<Wish>(wishedTheme)
  const [theme, setTheme] = useState(() => wear(wishedTheme()))
  useEffect(() => {
    setTheme(wear(wish))
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(themeFor(wish))
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [wish])
  useEffect(() => {
    // Paper is white, whatever the screen wears.
    const toPaper = () => flushSync(() => setTheme('light'))
    const back = () => setTheme(themeFor(wish))
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', back)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', back)
    }
  }, [wish])
  const dress = useMemo(() => antdTheme(theme, language), [theme, language])
  return (
    <ConfigProvider
      theme={dress}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false, loadingIcon: <AtWork /> }}
      wave={{ disabled: true }}
      getPopupContainer={besides}
    >
      <ToastProvider>
        <Router base="/desk">
          <ArrivalProvider mark={t('ui.mark')}>
            <Frame wish={wish} onWish={setWish} />
          </ArrivalProvider>
        </Router>
      </ToastProvider>
    </ConfigProvider>
  )
}

/** Header, rail and page, once it is known who is there. */
function Frame({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) {
  const t = useWords(uiWords)
  const asked = useAsk<Me>('/api/v1/me')
  const { folded, fold } = useFold()
  const [palette, setPalette] = useState(false)
  useKeys({
    'ctrl+k': (event) => {
      event.preventDefault()
      setPalette(true)
    },
  })
  const me = asked.data ?? null
  const lapsed = useLapse(me)
  return (
    <MeContext.Provider value={me}>
      <a className="skip" href="#main">
        {t('ui.skip')}
      </a>
      <div className={me ? (folded ? 'desk desk-folded' : 'desk') : 'desk desk-bare'}>
        <Header wish={wish} onWish={onWish} onSearch={() => setPalette(true)} />
        {me && <Rail folded={folded} onFold={fold} />}
        <main id="main" tabIndex={-1}>
          {lapsed && <Lapsed />}
          {asked.loading ? (
            <LoadingState />
          ) : asked.problem && asked.problem.status !== 401 && !asked.data ? (
            <ErrorState problem={asked.problem} again={asked.again} />
          ) : (
            <SignInGate signedIn={me !== null}>
              <Pages />
            </SignInGate>
          )}
        </main>
      </div>
      {palette && me && <Palette onClose={() => setPalette(false)} />}
    </MeContext.Provider>
  )
}

/** The session ended meanwhile: the page stays, so that nothing written is lost. */
function Lapsed() {
  const t = useWords(uiWords)
  return (
    <div className="lapsed" role="alert">
      <span>{t('ui.lapsed')}</span>
      <a href="/desk/sign-in" target="_blank" rel="noreferrer">
        {t('ui.lapsed.sign-in')}
      </a>
    </div>
  )
}
