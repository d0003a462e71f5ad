import { Dropdown, type MenuProps } from 'antd'
import { Link, useLocation } from 'wouter'
import { ask } from '../../platform/ui/api.ts'
import type { Wish } from '../../platform/ui/appearance.ts'
import { inBrackets, withColon } from '../../platform/ui/desk/say-signs.ts'
import { singleKeysOn, switchSingleKeys } from '../../platform/ui/desk/use-keys.ts'
import { useLanguage, usePick, useWords } from '../../platform/ui/language.tsx'
import { useMaybeMe } from '../../platform/ui/me.tsx'
import { uiWords } from '../../platform/ui/words.ts'

interface HeaderProps {
  wish: Wish
  onWish(wish: Wish): void
  onSearch(): void
}

const WISHES = ['auto', 'light', 'dark'] as const

/** The bar above everything: whose district, the palette, the street, the person, the language. */
export function Header({ wish, onWish, onSearch }: HeaderProps) {
  const t = useWords(uiWords)
  const pick = usePick()
  const me = useMaybeMe()
  return (
    <header className="desk-header no-print">
      <Link href="/" className="mark">
        <span className="mark-seal" aria-hidden="true" />
        <span>{t('ui.mark')}</span>
        {me && <span className="mark-district">{pick({ zh: me.district.name, en: me.district.nameEn })}</span>}
        {me?.district.isDemo && <span className="mark-demo">{t('ui.demo')}</span>}
      </Link>
      {me ? (
        <button type="button" className="search" aria-keyshortcuts="Control+K" onClick={onSearch}>
          <kbd>Ctrl K</kbd>
          {t('ui.search')}
        </button>
      ) : (
        <span />
      )}
      <div className="header-end">
        {me && (
          <span className="header-street">
            {me.street ? pick({ zh: me.street.name, en: me.street.nameEn }) : t('ui.district.whole')}
          </span>
        )}
        {me && <PersonMenu name={me.person.name} wish={wish} onWish={onWish} />}
        <LanguageSwitch />
      </div>
    </header>
  )
}

function PersonMenu({ name, wish, onWish }: { name: string; wish: Wish; onWish(wish: Wish): void }) {
  const t = useWords(uiWords)
  const { language } = useLanguage()
  const [, go] = useLocation()
  const keys = singleKeysOn()
  const items: MenuProps['items'] = [
    {
      key: 'theme',
      type: 'group',
      label: t('ui.theme'),
      children: WISHES.map((one) => ({
        key: `theme.${one}`,
        label: `${wish === one ? '✓ ' : ''}${t(`ui.theme.${one}`)}`,
      })),
    },
    {
      key: 'keys',
      label: withColon(t('ui.keys') + inBrackets('j k Enter', language), t(keys ? 'ui.on' : 'ui.off'), language),
    },
    { type: 'divider' },
    { key: 'password', label: t('ui.password') },
    { key: 'out', label: t('ui.sign-out') },
  ]
  const choose = async (key: string) => {
    const chosen = WISHES.find((one) => key === `theme.${one}`)
    if (chosen) onWish(chosen)
    if (key === 'keys') switchSingleKeys(!keys)
    if (key === 'password') go('/password')
    if (key === 'out') {
      await ask('POST', '/api/v1/sign-out').catch(() => {})
      window.location.assign('/desk/sign-in')
    }
  }
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => void choose(key) }} trigger={['click']} placement="bottomRight">
      <button type="button" className="header-button" aria-haspopup="menu">
        {name}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1 L5 5 L9 1" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </Dropdown>
  )
}

function LanguageSwitch() {
  const { language, speak } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="header-button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
