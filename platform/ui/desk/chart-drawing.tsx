import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { sayCount } from '../format.ts'
import { fontFamily, palettes } from '../tokens.ts'
import type { ChartProps } from './chart-bars.ts'

use([BarChart, GridComponent, AriaComponent, SVGRenderer])

/** The drawn side of a chart: labels at the bars, no legend, no axis of values. */
export default function Drawing({ label, unit, bars, look = 'bars' }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const [, go] = useLocation()
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  const lying = look === 'bars'
  const height = lying ? 16 + bars.length * 32 : 240
  useEffect(() => {
    const element = place.current
    if (!element) return
    const palette = palettes[theme]
    const chart = init(element, null, { renderer: 'svg' })
    const names = {
      type: 'category' as const,
      data: bars.map((bar) => bar.name),
      inverse: lying,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.tile, fontFamily, fontSize: 13, interval: 0 },
    }
    const values = { type: 'value' as const, show: false }
    chart.setOption({
      animation: false,
      aria: {
        enabled: true,
        label: { description: `${label}：${bars.map((bar) => `${bar.name} ${bar.value} ${unit}`).join('，')}` },
      },
      grid: { left: 0, right: lying ? 72 : 0, top: lying ? 0 : 24, bottom: 0, outerBoundsMode: 'same' },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      series: [
        {
          type: 'bar',
          data: bars.map((bar) => bar.value),
          barMaxWidth: 20,
          itemStyle: { color: palette.pond },
          cursor: bars.some((bar) => bar.to) ? 'pointer' : 'default',
          label: {
            show: true,
            position: lying ? 'right' : 'top',
            formatter: ({ value }: { value?: unknown }) => `${sayCount(Number(value))} ${unit}`,
            color: palette.tile,
            fontFamily,
            fontSize: 13,
          },
        },
      ],
    })
    chart.on('click', ({ dataIndex }) => {
      const to = bars[dataIndex]?.to
      if (to) go(to)
    })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [bars, go, label, lying, theme, unit])
  return <div ref={place} role="img" aria-label={label} style={{ height }} />
}
