import { Link, useLocation } from 'wouter'
import { usePick, useWords } from '../../platform/ui/language.tsx'
import { useMe } from '../../platform/ui/me.tsx'
import type { DeskPage, Title } from '../../platform/ui/pages.ts'
import { uiWords } from '../../platform/ui/words.ts'
import { deskPages } from './pages.ts'

interface Group {
  title: Title | undefined
  pages: DeskPage[]
}

/** The rail's pages in order, gathered under their groups. */
function grouped(pages: DeskPage[]): Group[] {
  const groups: Group[] = []
  const ordered = pages.filter((page) => page.rail).sort((a, b) => (a.rail?.order ?? 0) - (b.rail?.order ?? 0))
  for (const page of ordered) {
    const title = page.rail?.group
    const known = groups.find((group) => group.title?.zh === title?.zh)
    if (known) known.pages.push(page)
    else groups.push({ title, pages: [page] })
  }
  return groups
}

/** The address a rail entry opens: optional parameters left out. */
export const entrance = (page: DeskPage) => page.path.replace(/\/:\w+\?/g, '') || '/'

/** The left rail: 168 px, or one character each when folded. */
export function Rail({ folded, onFold }: { folded: boolean; onFold(): void }) {
  const t = useWords(uiWords)
  const pick = usePick()
  const me = useMe()
  const [path] = useLocation()
  const fits = (page: DeskPage) => {
    const to = entrance(page)
    return path === to || (to !== '/' && path.startsWith(`${to}/`))
  }
  const shown = deskPages.filter((page) => page.visible?.(me) ?? true)
  const current = shown.filter((page) => page.rail && fits(page)).sort((a, b) => b.path.length - a.path.length)[0]
  return (
    <nav className="rail no-print" aria-label={t('ui.menu')}>
      <div className="rail-groups">
        {grouped(shown).map((group) => (
          <div key={group.title?.zh ?? ''} className="rail-group">
            {group.title && !folded && <p className="rail-title">{pick(group.title)}</p>}
            <ul>
              {group.pages.map((page) => (
                <li key={page.path}>
                  <Link
                    href={entrance(page)}
                    className={page === current ? 'rail-link rail-current' : 'rail-link'}
                    aria-current={page === current ? 'page' : undefined}
                    title={folded ? pick(page.title) : undefined}
                    onMouseEnter={() => void page.load()}
                  >
                    {folded && <span aria-hidden="true">{[...pick(page.title)].slice(0, 2).join('')}</span>}
                    <span className={folded ? 'unseen' : undefined}>{pick(page.title)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <button type="button" className="rail-fold" aria-expanded={!folded} onClick={onFold}>
        <span aria-hidden="true">{folded ? '»' : '«'}</span>
        <span className={folded ? 'unseen' : ''}>{t(folded ? 'ui.menu.unfold' : 'ui.menu.fold')}</span>
      </button>
    </nav>
  )
}
