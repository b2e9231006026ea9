@echo off
rem Starts The Malin Notes: 1956 on Windows, and builds it first if that has not been done.
rem After a change to the sources other than by git: mvn -Dmaven.test.skip package
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\target\malin.jar"

rem The Java of JAVA_HOME, else the first one on the path.
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo malin: needs Java 17 or newer and finds none. Install one ^(https://adoptium.net^) or set JAVA_HOME.>&2
  exit /b 1
)

rem Its release file says which it is, much faster than starting it.
set "version="
for %%h in ("%java%\..\..") do set "home=%%~fh"
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "tokens=2 delims=:= " %%v in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =""') do set "version=%%v"
set "major=0"
if defined version for /f "tokens=1 delims=.-+_ " %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo malin: needs Java 17 or newer; "%java%" is Java %version%. Set JAVA_HOME to a newer one.>&2
  exit /b 1
)

rem xcopy /L only lists, and /D only what is newer than the jar.
set "stale="
if not exist "%jar%" set "stale=1"
if not defined stale for %%f in ("%root%\pom.xml" "%root%\.git\logs\HEAD") do if exist "%%~f" (
  for /f "delims=" %%x in ('xcopy /L /D /Y /H "%%~f" "%jar%" 2^>nul ^| findstr /i /c:"%%~nxf"') do set "stale=1"
)
if defined stale call :build || exit /b 1

rem A game is short and should start at once; what runs long deserves the whole compiler.
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if "%~1 %~2"=="story explore" set "flags=-XX:-UsePerfData"

rem From 19 on, Java makes and renews its class-data archive by itself.
if %major% GEQ 19 (
  "%java%" %flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%root%\target\malin-%version%.jsa" -Xlog:disable -Xlog:all=off "-Dmalin.home=%root%" -jar "%jar%" %*
) else (
  "%java%" %flags% "-Dmalin.home=%root%" -jar "%jar%" %*
)
exit /b %ERRORLEVEL%

:build
where /q mvn
if errorlevel 1 (
  if exist "%jar%" exit /b 0
  echo malin: has to be built first, which needs Maven 3.8 or newer ^(https://maven.apache.org^).>&2
  exit /b 1
)
echo malin: building; the first time takes a minute and needs the network>&2
pushd "%root%"
call mvn -B -q -ntp -Dmaven.test.skip package >&2 <nul
set "built=%ERRORLEVEL%"
rem Maven leaves a jar alone in which nothing would change: then only its time is renewed.
if "%built%"=="0" cd target && copy /b malin.jar+,, >nul
popd
if "%built%"=="0" exit /b 0
echo malin: could not be built; the lines above say why.>&2
exit /b 1
