@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench, or with a command (zhiheng ask ...) the same product without a window.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "HOMEDIR=%USERPROFILE%\.zhiheng"
set "JAVA="
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "JAVA=%%~$PATH:J"
set VERSION=0
if defined JAVA for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /i version"') do for /f "tokens=1 delims=." %%M in ("%%~V") do set VERSION=%%M
if %VERSION% LSS 17 (
	echo Java 17 or later is needed: install it from adoptium.net and start again. 1>&2
	exit /b 2
)
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
set FLAGS=-XX:+UseSerialGC -XX:PretenureSizeThreshold=1m -XX:+IgnoreUnrecognizedVMOptions -Xss2m -Dfile.encoding=UTF-8 -Dh2.serializeJavaObject=false
set WINDOW=-XX:NewSize=256m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000
set LANGUAGE=zh_CN
if exist "%HOMEDIR%\language" set /p LANGUAGE=<"%HOMEDIR%\language"
set COMMON=-configuration "%HOMEDIR%\configuration\0.1.0" -nosplash
if "%~1"=="" goto window
if "%~1"=="--workspace" goto window
"%JAVA%" %FLAGS% %ZHIHENG_JVM% -Djava.awt.headless=true -jar "%LAUNCHER%" %COMMON% -data @none -application org.zhiheng.cli.command %*
exit /b %ERRORLEVEL%
:window
set "WORKSPACE=%HOMEDIR%\workspace"
if "%~1"=="--workspace" set "WORKSPACE=%~2"
"%JAVA%" %FLAGS% %WINDOW% %ZHIHENG_JVM% -jar "%LAUNCHER%" %COMMON% -nl %LANGUAGE% -data "%WORKSPACE%"
if %ERRORLEVEL%==24 (
	if exist "%HOMEDIR%\language" set /p LANGUAGE=<"%HOMEDIR%\language"
	goto window
)
exit /b %ERRORLEVEL%
