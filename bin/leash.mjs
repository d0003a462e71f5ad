// Loaded into what a launcher starts: when the launcher is gone, however it went, this process ends in good order.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
