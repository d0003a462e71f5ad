import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { type Elder, enlarge, keptElder } from '../appearance.ts'
import { useArrival } from '../arrival.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { uiWords } from '../words.ts'
import { Choice } from './picks.tsx'
import { Sheet } from './sheet.tsx'

interface ScreenProps {
  title: string
  /** Where 'back' leads when there is nothing to go back to; left out on a tab's own screen. */
  back?: string
  children: ReactNode
  /** The one thing to do: stands at the foot, above the tabs. */
  action?: ReactNode
}

/** A screen of the phone: bar with the way back, the title and large text; content; the main action at the foot. */
export function Screen({ title, back, children, action }: ScreenProps) {
  const t = useWords(uiWords)
  const [, go] = useLocation()
  const [sizes, setSizes] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const arrival = useArrival()
  useEffect(() => {
    document.title = `${title} · ${arrival.mark}`
  }, [title, arrival.mark])
  useEffect(() => {
    if (!arrival.take()) return
    content.current?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrival])
  const leave = (to: string) => {
    if (arrival.deep()) history.back()
    else go(to)
  }
  return (
    <>
      <header className="bar">
        {back !== undefined && (
          <button type="button" className="bar-back" onClick={() => leave(back)}>
            <span aria-hidden="true">‹ </span>
            {t('ui.back')}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <button type="button" className="bar-tool" onClick={() => setSizes(true)}>
          {t('ui.elder')}
        </button>
        <LanguageSwitch />
      </header>
      {sizes && <ElderSheet onClose={() => setSizes(false)} />}
      <main className="main">
        {/* Reachable, so that a keyboard can scroll a screen of mere text. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls */}
        <div className="screen" ref={content} tabIndex={0}>
          {children}
        </div>
        {action && <div className="screen-action">{action}</div>}
      </main>
    </>
  )
}

/** Large text: one choice for every screen, remembered. */
function ElderSheet({ onClose }: { onClose(): void }) {
  const t = useWords(uiWords)
  const [elder, setElder] = useState<Elder>(keptElder)
  const sizes = [0, 1, 2] as const
  return (
    <Sheet title={t('ui.elder.size')} onClose={onClose}>
      <Choice
        label={t('ui.elder.size')}
        labelSaid
        options={sizes.map((size) => ({ value: `${size}`, label: t(`ui.elder.${size}`) }))}
        value={`${elder}`}
        onChange={(value) => {
          const size = sizes.find((one) => `${one}` === value) ?? 0
          setElder(size)
          enlarge(size)
        }}
      />
    </Sheet>
  )
}

function LanguageSwitch() {
  const { language, speak } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="bar-tool" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
      {other === 'zh' ? '中文' : 'EN'}
    </button>
  )
}
