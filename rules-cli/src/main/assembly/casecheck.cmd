@echo off
rem Runs casecheck from the unpacked zip. Needs Java 17 or newer.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo casecheck: needs Java 17 or newer: put java on the PATH or set JAVA_HOME. 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%HERE%lib\*" io.casecheck.cli.Main %*
exit /b %ERRORLEVEL%
