import { type ThemeConfig, theme } from 'antd'
import { fontFamily, type Palette, palettes, type Theme } from '../../platform/ui/tokens.ts'
import type { Language } from '../../platform/words/words.ts'

/** In English the quotes and dashes come from a Latin font: in Chinese fonts they are as wide as a character. */
const LATIN_FIRST = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Open Sans"'

/**
 * Whether the system asks for no motion. Then antd must move nothing at all: it takes a leaving piece away when its
 * transition ends, and a transition cut short by the style sheet now and then never says so. Asked once, as the face starts.
 */
const still = matchMedia('(prefers-reduced-motion: reduce)').matches

/** The antd theme out of our tokens: flat, dense, one accent. */
export function antdTheme(name: Theme, language: Language): ThemeConfig {
  const palette = palettes[name]
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: language === 'en' ? `${LATIN_FIRST}, ${fontFamily}` : fontFamily,
      fontSize: 14,
      lineHeight: 22 / 14,
      borderRadius: 6,
      colorPrimary: palette.pond,
      colorInfo: palette.pond,
      colorLink: palette.pond,
      colorLinkHover: palette.tile,
      colorError: palette.seal,
      colorWarning: palette.amber,
      colorSuccess: palette.done,
      colorText: palette.tile,
      colorTextSecondary: palette.moss,
      colorTextTertiary: palette.moss,
      colorTextDescription: palette.moss,
      colorTextPlaceholder: palette.moss,
      colorTextDisabled: palette.moss,
      colorTextQuaternary: palette.moss,
      colorTextHeading: palette.tile,
      colorTextLightSolid: palette.onPond,
      colorBgBase: palette.paper,
      colorBgLayout: palette.wall,
      colorBgContainer: palette.paper,
      colorBgElevated: palette.paper,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.line,
      boxShadow: 'none',
      boxShadowSecondary: `0 2px 8px ${name === 'dark' ? 'rgba(0,0,0,.5)' : 'rgba(36,49,58,.16)'}`,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      controlHeight: 32,
      fontWeightStrong: 600,
    },
    components: componentsOf(palette),
  }
}

/** What single pieces wear beyond the tokens. */
function componentsOf(palette: Palette): NonNullable<ThemeConfig['components']> {
  return {
    Button: {
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      colorTextLightSolid: palette.onPond,
    },
    Table: {
      headerBg: palette.wall,
      headerColor: palette.moss,
      headerSplitColor: 'transparent',
      rowHoverBg: palette.pondGround,
      rowSelectedBg: palette.pondGround,
      rowSelectedHoverBg: palette.pondGround,
      cellPaddingBlockSM: 10,
      cellPaddingInlineSM: 12,
    },
    Tooltip: { colorBgSpotlight: palette.header, colorTextLightSolid: palette.onHeader },
  }
}
