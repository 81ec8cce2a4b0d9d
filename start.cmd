@echo off
rem Starts Hoc tap on Windows: start.cmd --help. Build it first: mvn -DskipTests package
setlocal
cd /d "%~dp0"
set JAVA=java
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist target\hoctap.jar (
  echo There is no build yet. Run: mvn -DskipTests package 1>&2
  exit /b 1
)
if not exist target\run\hoctap.jar "%JAVA%" -Djarmode=tools -jar target\hoctap.jar extract --destination target\run >nul
if not defined HOCTAP_DATA set "HOCTAP_DATA=%CD%\data"
if not defined HOCTAP_JAVA_OPTIONS set "HOCTAP_JAVA_OPTIONS=-Xmx768m -XX:+UseSerialGC"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 %HOCTAP_JAVA_OPTIONS% -jar target\run\hoctap.jar %*
