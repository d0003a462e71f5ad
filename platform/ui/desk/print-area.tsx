import { Button } from 'antd'
import type { ReactNode } from 'react'
import { address, type Query } from '../api.ts'
import { sayInstant } from '../format.ts'
import { useLanguage, useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

/** What goes on paper: where a page has one, only this is printed, with the hour below. */
export function PrintArea({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords(uiWords)
  const { language } = useLanguage()
  return (
    <section className="print-area" aria-label={title}>
      <p className="print-title print-only" aria-hidden="true">
        {title}
      </p>
      {children}
      <p className="print-foot print-only" aria-hidden="true">
        {t('ui.printed', { when: sayInstant(new Date().toISOString(), language) })}
      </p>
    </section>
  )
}

export function PrintButton() {
  const t = useWords(uiWords)
  return <Button onClick={() => window.print()}>{t('ui.print')}</Button>
}

/** The address of an export as a plain link, in the language in use. */
export function exportLink(path: string, query: Query = {}): string {
  return address(path, query)
}

/** A link that downloads the list as it is filtered. */
export function ExportButton({ path, query, text }: { path: string; query?: Query; text?: string }) {
  const t = useWords(uiWords)
  return (
    <Button href={exportLink(path, query)} download>
      {text ?? t('ui.export')}
    </Button>
  )
}
