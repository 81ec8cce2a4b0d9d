@echo off
rem Starts Hoc tap on Windows: start.cmd --help. Build it first: mvn -DskipTests package
setlocal
cd /d "%~dp0"
rem the console's texts are UTF-8
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR=0"
set "FOUND="
"%JAVA%" --version >"%TEMP%\hoctap-java.txt" 2>nul
for /f "usebackq tokens=2" %%v in ("%TEMP%\hoctap-java.txt") do for /f "delims=.-+" %%m in ("%%v") do if not defined FOUND (
  set "FOUND=1"
  set "MAJOR=%%m"
)
del "%TEMP%\hoctap-java.txt"
if %MAJOR% LSS 25 (
  echo Hoc tap needs a JDK 25 or newer and found none. Install one, for example Temurin 25, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
if not exist target\hoctap.jar (
  echo There is no build yet. Run: mvn -DskipTests package 1>&2
  exit /b 1
)

rem unpacked anew when the build is another one
for %%A in (target\hoctap.jar) do set "BUILT=%%~tA %%~zA"
set "UNPACKED="
if exist target\run\built.txt set /p UNPACKED=<target\run\built.txt
if "%BUILT%"=="%UNPACKED%" goto run
if exist target\run rmdir /s /q target\run
"%JAVA%" -Djarmode=tools -jar target\hoctap.jar extract --destination target\run >nul
if errorlevel 1 exit /b 1
>target\run\built.txt echo %BUILT%

:run
if not defined HOCTAP_DATA set "HOCTAP_DATA=%CD%\data"
if not defined HOCTAP_JAVA_OPTIONS set "HOCTAP_JAVA_OPTIONS=-Xmx768m -Xmn64m -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -Xss512k -XX:+UseCompactObjectHeaders"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %HOCTAP_JAVA_OPTIONS% -jar target\run\hoctap.jar %*
exit /b %errorlevel%
