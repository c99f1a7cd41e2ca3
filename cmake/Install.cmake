# What `cmake --install` puts where, by component:
#   server   tanu-server, its unit, its user, the configuration of nginx, docs/operations.md and what it needs
#   desktop  tanu, tanu-cli
#   bench    tanu-bench
# Only programs that were built are installed: a server's machine needs no desktop.
include(GNUInstallDirs)

install(TARGETS tanu-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
install(FILES resources/server/tanu-server.service resources/server/tanu-backup.service
        resources/server/tanu-backup.timer DESTINATION lib/systemd/system COMPONENT server)
install(FILES resources/server/tanu.sysusers DESTINATION lib/sysusers.d RENAME tanu.conf COMPONENT server)
install(FILES resources/server/nginx/tanu.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/tanu/nginx COMPONENT server)
install(FILES docs/operations.md docs/database.md docs/console.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tanu COMPONENT server)

install(TARGETS tanu tanu-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
if(TARGET tanu-bench)
  install(TARGETS tanu-bench RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT bench)
endif()
